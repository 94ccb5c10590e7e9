package dev.kept.sandbox.jira.state;

import dev.kept.core.Nullable;
import java.util.Set;

/**
 * A project.
 *
 * @param access who may browse, edit and administer it
 * @param lastNumber the number of the last issue created in it
 */
public record Project(
        long id,
        String key,
        String name,
        @Nullable String lead,
        @Nullable String description,
        Access access,
        long lastNumber) {

    /**
     * Who may do what, as sets of holders: {@code anyone} (also without a log-in), {@code licensed} (every user of this
     * product), {@code user:NAME} or {@code group:NAME}. Global administrators may do everything.
     */
    public record Access(Set<String> browse, Set<String> edit, Set<String> administer) {

        /** Everybody with a licence browses and edits; the project manager and administrators administer. */
        public static final Access OPEN = new Access(Set.of("licensed"), Set.of("licensed"), Set.of("user:pm"));

        /** Copies the sets. */
        public Access {
            browse = Set.copyOf(browse);
            edit = Set.copyOf(edit);
            administer = Set.copyOf(administer);
        }
    }

    /** The same project after an issue with that number was created. */
    public Project withLastNumber(long number) {
        return new Project(id, key, name, lead, description, access, number);
    }

    /** The same project with another access rule. */
    public Project withAccess(Access other) {
        return new Project(id, key, name, lead, description, other, lastNumber);
    }

    /** The same project under another name. */
    public Project withName(String other) {
        return new Project(id, key, other, lead, description, access, lastNumber);
    }
}
