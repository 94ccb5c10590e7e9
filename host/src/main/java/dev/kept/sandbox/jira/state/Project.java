package dev.kept.sandbox.jira.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param access who may browse, edit and administer it
 * @param lastNumber the number of the last issue created in it
 * @param formerKeys keys it had before, oldest first
 * @param archived whether it can only be read, and is in no list and no search
 */
public record Project(
        long id,
        String key,
        String name,
        @Nullable String lead,
        @Nullable String description,
        Access access,
        long lastNumber,
        List<String> formerKeys,
        boolean archived) {

    /** Projects stored before keys could change had none. */
    public Project {
        formerKeys = formerKeys == null ? List.of() : List.copyOf(formerKeys);
    }

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
        return new Project(id, key, name, lead, description, access, number, formerKeys, archived);
    }

    /** The same project with another access rule. */
    public Project withAccess(Access other) {
        return new Project(id, key, name, lead, description, other, lastNumber, formerKeys, archived);
    }

    /** The same project under another name. */
    public Project withName(String other) {
        return new Project(id, key, other, lead, description, access, lastNumber, formerKeys, archived);
    }

    /** The same project under another key. */
    public Project withKey(String other) {
        List<String> former = new ArrayList<>(formerKeys);
        former.remove(other);
        former.add(key);
        return new Project(id, other, name, lead, description, access, lastNumber, former, archived);
    }

    /** The same project, archived or restored. */
    public Project withArchived(boolean other) {
        return new Project(id, key, name, lead, description, access, lastNumber, formerKeys, other);
    }
}
