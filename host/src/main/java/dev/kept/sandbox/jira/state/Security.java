package dev.kept.sandbox.jira.state;

import java.util.Arrays;
import java.util.Optional;

/** The one issue security level: for the project's administrators, the reporter and the assignee. */
public enum Security {
    RESTRICTED(10_100, "Restricted");

    private final long id;
    private final String label;

    Security(long id, String label) {
        this.id = id;
        this.label = label;
    }

    public long id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** Finds a level by its id or name. */
    public static Optional<Security> find(String idOrName) {
        return Arrays.stream(values())
                .filter(level -> level.label.equalsIgnoreCase(idOrName)
                        || String.valueOf(level.id).equals(idOrName))
                .findFirst();
    }
}
