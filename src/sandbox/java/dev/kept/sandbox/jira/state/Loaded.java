package dev.kept.sandbox.jira.state;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Names of the data files that were read into this home, so that a restart does not read them again. Thread-safe. */
public final class Loaded {

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Disk disk;

    Loaded(Disk disk) {
        this.disk = disk;
        disk.each("loaded", String.class, names::add);
    }

    /** Whether the file was read. */
    public boolean contains(String name) {
        return names.contains(name);
    }

    /** Notes that the file was read completely. */
    public void add(String name) {
        names.add(name);
        disk.put("loaded", name, name);
    }
}
