package dev.kept.sandbox.host;

import java.util.Map;
import java.util.Objects;

/**
 * A page before its decoration.
 *
 * @param status    HTTP status
 * @param title     plain text
 * @param head      HTML for the head, besides title and decorator
 * @param body      HTML
 * @param decorator {@code atl.general}, {@code atl.admin} or another name that the product knows
 * @param hints     whatever else the page tells the decorator, such as {@code projectKey} or {@code spaceKey}
 */
public record Page(int status, String title, String head, String body, String decorator, Map<String, String> hints) {

    public static final String GENERAL = "atl.general";
    public static final String ADMIN = "atl.admin";

    public Page {
        Objects.requireNonNull(title);
        Objects.requireNonNull(head);
        Objects.requireNonNull(body);
        Objects.requireNonNull(decorator);
        hints = Map.copyOf(hints);
    }

    /** An ordinary page. */
    public static Page of(String title, String body) {
        return new Page(200, title, "", body, GENERAL, Map.of());
    }

    /** A page of the administration. */
    public static Page admin(String title, String body) {
        return new Page(200, title, "", body, ADMIN, Map.of());
    }

    public Page withStatus(int other) {
        return new Page(other, title, head, body, decorator, hints);
    }

    public Page withHead(String other) {
        return new Page(status, title, other, body, decorator, hints);
    }

    public Page withHints(Map<String, String> others) {
        return new Page(status, title, head, body, decorator, others);
    }
}
