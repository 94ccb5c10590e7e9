package dev.kept.sandbox.jira.jql;

import java.util.List;

/** A query that cannot be answered; the messages are sentences for the person who wrote it. */
public final class JqlProblem extends RuntimeException {

    private final transient List<String> messages;

    JqlProblem(String message) {
        this(List.of(message));
    }

    JqlProblem(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    /** One sentence per mistake. */
    public List<String> messages() {
        return messages;
    }
}
