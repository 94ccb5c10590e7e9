package dev.kept.sandbox.jira.mail;

import com.atlassian.mail.Email;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mail that would have gone to a mail server.
 *
 * @param id   names it in addresses
 * @param to   addresses with commas between, as are {@code cc} and {@code bcc}
 * @param from the sender, the site's own when the mail had none
 * @param mimeType {@code text/plain} or {@code text/html}
 */
public record SentMail(
        String id,
        @Nullable String to,
        @Nullable String cc,
        @Nullable String bcc,
        String from,
        String subject,
        String mimeType,
        String body,
        Map<String, String> headers,
        Instant sent) {

    private static final String SITE = "tracker@localhost";

    /** Copies the headers. */
    public SentMail {
        headers = Map.copyOf(headers);
    }

    static SentMail of(String id, Email email, Instant sent) {
        return new SentMail(
                id,
                email.getTo(),
                email.getCc(),
                email.getBcc(),
                email.getFrom() == null ? SITE : email.getFrom(),
                email.getSubject(),
                email.getMimeType(),
                email.getBody(),
                email.getHeaders(),
                sent);
    }

    /** Whether it is an HTML mail. */
    public boolean html() {
        return mimeType.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    /** Whether the address is among those it went to. */
    public boolean reaches(String address) {
        return Stream.of(to, cc, bcc)
                .filter(list -> list != null)
                .flatMap(list -> Stream.of(list.split("[,;]")))
                .anyMatch(one -> one.strip().equalsIgnoreCase(address));
    }
}
