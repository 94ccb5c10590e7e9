package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The host's users as the product's API shows them, and back. */
public final class People {

    private final Users users;

    /** People among these users. */
    public People(Users users) {
        this.users = users;
    }

    /** The product's user for one of the host's, or null for nobody. */
    public static @Nullable ConfluenceUser of(Optional<User> user) {
        return user.map(Person::new).orElse(null);
    }

    /** The product's user of that name; one who is unknown has no further data. */
    ConfluenceUser named(String name) {
        return users.byName(name)
                .map(Person::new)
                .orElseGet(() -> new Person(new User(name, name, name, "", Set.of(), false, false)));
    }

    /** The viewer behind an API user; null is anonymous. */
    Viewer viewer(com.atlassian.user.@Nullable User user) {
        return Viewer.of(user == null ? Optional.empty() : users.byName(user.getName()));
    }

    // What com.atlassian.confluence.user.UserAccessor asks for; called by name.

    @Nullable
    ConfluenceUser getUserByName(String name) {
        return of(users.byName(name));
    }

    @Nullable
    ConfluenceUser getUserByKey(UserKey key) {
        return of(users.byKey(key.getStringValue()));
    }

    @Nullable
    ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    List<String> getGroupNamesForUserName(String name) {
        return users.byName(name)
                .map(user -> List.copyOf(Viewer.of(Optional.of(user)).groups()))
                .orElse(List.of());
    }

    boolean hasMembership(String group, String name) {
        return getGroupNamesForUserName(name).contains(group);
    }

    /** One user; two of one key are equal. */
    private record Person(User user) implements ConfluenceUser {

        @Override
        public UserKey getKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getName() {
            return user.name();
        }

        @Override
        public String getLowerName() {
            return user.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String getFullName() {
            return user.displayName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }
    }
}
