package dev.kept.sandbox.host;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A user as one product knows it.
 *
 * @param key      never changes and differs from the name, as in the products
 * @param name     what the person signs in with, lower case
 * @param groups   names of groups in this product
 * @param licensed whether the person may sign in to this product
 * @param active   false for people who are only named in loaded data
 */
public record User(
        String key,
        String name,
        String displayName,
        String email,
        Set<String> groups,
        boolean licensed,
        boolean active) {

    public User {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(displayName);
        Objects.requireNonNull(email);
        groups = Set.copyOf(groups);
    }

    /** Somebody who may sign in, in the group of all users and in another one. */
    public static User of(String key, String name, String group) {
        String displayName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new User(key, name, displayName, name + "@example.com", Set.of("users", group), true, true);
    }

    public boolean in(String group) {
        return groups.contains(group);
    }

    /** Administrator of the product and of the system; the sandbox tells no two kinds apart. */
    public boolean administrator() {
        return in(Users.ADMINISTRATORS);
    }

    public boolean maySignIn() {
        return licensed && active;
    }
}
