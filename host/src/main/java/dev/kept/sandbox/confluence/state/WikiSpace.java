package dev.kept.sandbox.confluence.state;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A space.
 *
 * @param id number of the space
 * @param key key in upper case letters and digits
 * @param name name people read
 * @param description one line about it
 * @param homeId id of the front page, or null before it was made
 * @param permissions who may do what in it
 * @param archived whether its pages are found by their address alone: they are read and changed as before, but in no
 *     search and no list
 */
public record WikiSpace(
        long id,
        String key,
        String name,
        String description,
        @Nullable Long homeId,
        Permissions permissions,
        boolean archived) {

    /**
     * The users and groups that hold a permission.
     *
     * @param viewers may read
     * @param editors may write
     * @param administrators may change the space itself
     * @param anonymous whether visitors without a log-in may read
     */
    public record Permissions(Set<String> viewers, Set<String> editors, Set<String> administrators, boolean anonymous) {

        /** Everybody with a licence reads and writes; visitors read. */
        public static final Permissions OPEN =
                new Permissions(Set.of(Viewer.EVERYONE), Set.of(Viewer.EVERYONE), Set.of(), true);

        /** Everybody with a licence reads and writes; visitors see nothing. */
        public static final Permissions INTERNAL =
                new Permissions(Set.of(Viewer.EVERYONE), Set.of(Viewer.EVERYONE), Set.of(), false);
    }

    /** The same space with that front page. */
    public WikiSpace withHome(long pageId) {
        return new WikiSpace(id, key, name, description, pageId, permissions, archived);
    }

    WikiSpace with(Permissions others) {
        return new WikiSpace(id, key, name, description, homeId, others, archived);
    }

    WikiSpace archived(boolean hidden) {
        return new WikiSpace(id, key, name, description, homeId, permissions, hidden);
    }
}
