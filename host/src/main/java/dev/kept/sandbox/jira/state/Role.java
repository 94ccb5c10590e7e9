package dev.kept.sandbox.jira.state;

import java.util.Arrays;
import java.util.Optional;

/** The product's three standard roles in a project. Who has them follows from the project's access rules. */
public enum Role {
    USERS(10_000, "Users"),
    DEVELOPERS(10_001, "Developers"),
    ADMINISTRATORS(10_002, "Administrators");

    private final long id;
    private final String label;

    Role(long id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The id as in {@code Comment.getRoleLevelId()}. */
    public long id() {
        return id;
    }

    /** The name that people see. */
    public String label() {
        return label;
    }

    /** Finds a role by its id or name. */
    public static Optional<Role> find(String idOrName) {
        return Arrays.stream(values())
                .filter(role -> role.label.equalsIgnoreCase(idOrName)
                        || String.valueOf(role.id).equals(idOrName))
                .findFirst();
    }
}
