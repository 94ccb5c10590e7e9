package it.kept.golden;

import it.kept.sandbox.Http;
import java.util.List;
import java.util.stream.Collectors;

/** An answer as text: its status, the headers that matter, and the body in the form that is compared best. */
final class Answer {

    private static final List<String> HEADERS = List.of(
            "Allow",
            "Cache-Control",
            "Content-Disposition",
            "Content-Type",
            "Location",
            "Referrer-Policy",
            "Retry-After",
            "X-Content-Type-Options",
            "X-Robots-Tag");

    private Answer() {}

    static String of(Http.Reply reply, String... selectors) {
        return head(reply) + "\n" + body(reply, selectors);
    }

    /** Its status and headers alone, for a body that differs from run to run. */
    static String head(Http.Reply reply) {
        String headers = HEADERS.stream()
                .flatMap(name -> reply.headers().allValues(name).stream().map(value -> name + ": " + value + "\n"))
                .collect(Collectors.joining());
        return reply.status() + "\n" + headers;
    }

    private static String body(Http.Reply reply, String... selectors) {
        String type = reply.contentType().replaceAll(";.*", "");
        if (reply.body().isBlank()) {
            return "";
        }
        if (type.endsWith("json")) {
            return JsonText.of(reply.body());
        }
        // What Word is given is a page as well.
        return type.equals("text/html") || type.equals("application/msword")
                ? PageText.of(reply.body(), selectors)
                : reply.body().replace("\r", "\\r");
    }
}
