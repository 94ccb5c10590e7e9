package dev.kept.sandbox.confluence.state;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the wiki.
 *
 * @param name the user's name, or null for an anonymous visitor
 * @param groups the groups the user is in
 */
public record Viewer(@Nullable String name, Set<String> groups) {

    /** The group every user with a licence is in. */
    public static final String EVERYONE = "confluence-users";

    /** The group of the product's administrators. */
    public static final String ADMINISTRATORS = Users.ADMINISTRATORS;

    /** A visitor who did not log in. */
    public static final Viewer ANONYMOUS = new Viewer(null, Set.of());

    /** The viewer that a user is; every user with a licence is in {@link #EVERYONE}. */
    public static Viewer of(Optional<User> user) {
        if (user.isEmpty()) {
            return ANONYMOUS;
        }
        Set<String> groups = new TreeSet<>(user.get().groups());
        if (user.get().maySignIn()) {
            groups.add(EVERYONE);
        }
        return new Viewer(user.get().name(), groups);
    }

    /** Whether nobody logged in. */
    public boolean anonymous() {
        return name == null;
    }

    /** Whether the user administers the whole product. */
    public boolean administrator() {
        return groups.contains(ADMINISTRATORS);
    }

    /** Whether one of the given users or groups is this viewer. */
    boolean isAmong(Set<String> subjects) {
        return name != null && (subjects.contains(name) || groups.stream().anyMatch(subjects::contains));
    }
}
