package dev.kept.jira.hook;

import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookLine.LineAnswer;
import dev.kept.core.hook.HookResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request of HTTP/1.1 (RFC 9112) that ends its connection, and what is read of the answer: its first line. */
final class HookRequest {

    /** Longer is no first line of anything. */
    private static final int LONGEST_LINE = 1_024;

    private static final Pattern FIRST_LINE = Pattern.compile("HTTP/1\\.[01] ([1-9]\\d\\d)( .*)?");
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int ERROR = 400;

    private HookRequest() {}

    /** @param headers of our own making: no value has the end of a line in it */
    static byte[] bytes(HookAddress address, Map<String, String> headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("POST ").append(address.target()).append(" HTTP/1.1\r\n");
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Host", address.hostHeader());
        all.put("User-Agent", "Kept");
        all.put("Content-Type", "application/json; charset=utf-8");
        all.put("Content-Length", Integer.toString(content.length));
        all.put("Accept", "*/*");
        all.put("Connection", "close");
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(content);
        return request.toByteArray();
    }

    /** What the first line of the answer says; the rest is not read. */
    static LineAnswer answer(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
            line.append((char) next);
            next = in.read();
        }
        Matcher first = FIRST_LINE.matcher(line.toString().stripTrailing());
        if (!first.matches()) {
            return new LineAnswer(line.isEmpty() ? HookResult.UNREACHED : HookResult.UNREADABLE, 0);
        }
        int status = Integer.parseInt(first.group(1));
        return new LineAnswer(of(status), status);
    }

    private static HookResult of(int status) {
        if (status >= OK && status < REDIRECTION) {
            return HookResult.TAKEN;
        }
        return status >= REDIRECTION && status < ERROR ? HookResult.REDIRECTED : HookResult.REFUSED;
    }
}
