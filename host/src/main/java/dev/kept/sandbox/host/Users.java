package dev.kept.sandbox.host;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The users of one product, and who is signed in on the current thread. Safe for use by several threads. */
public final class Users {
    public static final String ADMINISTRATORS = "administrators";

    private final Map<String, User> byName = new LinkedHashMap<>();
    private final Map<String, User> byKey = new LinkedHashMap<>();
    private final ThreadLocal<User> current = new ThreadLocal<>();
    private volatile Consumer<Optional<User>> listener = user -> {};

    /** Adds a user, or replaces the one of that key. */
    public synchronized void add(User user) {
        User former = byKey.put(user.key(), user);
        if (former != null) {
            byName.remove(former.name());
        }
        byName.put(user.name(), user);
    }

    public synchronized Optional<User> byName(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    public synchronized Optional<User> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public synchronized Collection<User> all() {
        return List.copyOf(byKey.values());
    }

    public synchronized Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        byKey.values().forEach(user -> groups.addAll(user.groups()));
        return groups;
    }

    /** Whether that is the user's password; in the sandbox it is the name. */
    public boolean passwordFits(User user, String password) {
        return user.name().equals(password);
    }

    /** Who is signed in on this thread; empty for anonymous and for work without a request. */
    public Optional<User> current() {
        return Optional.ofNullable(current.get());
    }

    /** Runs work as that user, or as anonymous when empty, and puts back who it was. */
    public <T> T as(Optional<User> user, Callable<T> work) throws Exception {
        User before = current.get();
        set(user.orElse(null));
        try {
            return work.call();
        } finally {
            set(before);
        }
    }

    /** Changes who is signed in on this thread; for the products' own context interfaces. */
    public void become(Optional<User> user) {
        set(user.orElse(null));
    }

    /** Tells a product who is signed in whenever that changes, on the thread it changes for. One listener only. */
    public void onChange(Consumer<Optional<User>> hears) {
        listener = hears;
    }

    private void set(User user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
        listener.accept(Optional.ofNullable(user));
    }
}
