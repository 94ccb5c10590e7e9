package dev.kept.sandbox.jira.state;

import dev.kept.sandbox.jira.state.Constant.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The site-wide lists: issue types, statuses, resolutions, priorities. Thread-safe. */
public final class Catalog {

    public static final String TASK = "10002";
    public static final String TO_DO = "10000";
    public static final String IN_PROGRESS = "3";
    public static final String DONE = "10001";
    public static final String CLOSED = "6";

    private final Map<String, Constant> byKindAndId = new ConcurrentHashMap<>();
    private final Disk disk;

    Catalog(Disk disk) {
        this.disk = disk;
        disk.each("constant", Constant.class, constant -> byKindAndId.put(address(constant), constant));
        disk.listen(
                "constant",
                Constant.class,
                (id, value) -> value.ifPresent(constant -> byKindAndId.put(address(constant), constant)));
        if (byKindAndId.isEmpty()) {
            defaults();
        }
    }

    private void defaults() {
        add(new Constant(Kind.TYPE, TASK, "Task", null, false, 0));
        add(new Constant(Kind.TYPE, "10001", "Story", null, false, 1));
        add(new Constant(Kind.TYPE, "1", "Bug", null, false, 2));
        add(new Constant(Kind.STATUS, TO_DO, "To Do", "new", false, 0));
        add(new Constant(Kind.STATUS, IN_PROGRESS, "In Progress", "indeterminate", false, 1));
        add(new Constant(Kind.STATUS, DONE, "Done", "done", false, 2));
        add(new Constant(Kind.STATUS, CLOSED, "Closed", "done", false, 3));
        add(new Constant(Kind.RESOLUTION, "10000", "Done", null, false, 0));
        add(new Constant(Kind.RESOLUTION, "10001", "Won't Do", null, false, 1));
        add(new Constant(Kind.RESOLUTION, "10002", "Duplicate", null, false, 2));
        List<String> priorities = List.of("Highest", "High", "Medium", "Low", "Lowest");
        for (int i = 0; i < priorities.size(); i++) {
            add(new Constant(Kind.PRIORITY, String.valueOf(i + 1), priorities.get(i), null, false, i));
        }
    }

    /** Adds or replaces an entry. */
    public void add(Constant constant) {
        byKindAndId.put(address(constant), constant);
        disk.put("constant", address(constant), constant);
    }

    /** Finds an entry by its id. */
    public Optional<Constant> find(Kind kind, String id) {
        return Optional.ofNullable(byKindAndId.get(kind + "-" + id));
    }

    /** The entry with that id; a missing one is a broken invariant. */
    public Constant get(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> new IllegalStateException("no " + kind + " with id " + id));
    }

    /** The entries with that name, upper and lower case alike. Several sites' data may bring the same name twice. */
    public List<Constant> named(Kind kind, String name) {
        return all(kind).stream()
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .toList();
    }

    /** The whole list in its order. */
    public List<Constant> all(Kind kind) {
        List<Constant> found = new ArrayList<>(byKindAndId.values());
        found.removeIf(constant -> constant.kind() != kind);
        found.sort(Comparator.comparingInt(Constant::order).thenComparing(Constant::id));
        return found;
    }

    /** An id no entry of that list has. */
    public String freeId(Kind kind) {
        long id = 20_000;
        while (byKindAndId.containsKey(kind + "-" + id)) {
            id++;
        }
        return String.valueOf(id);
    }

    private static String address(Constant constant) {
        return constant.kind() + "-" + constant.id();
    }
}
