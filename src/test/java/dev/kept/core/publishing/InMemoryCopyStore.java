package dev.kept.core.publishing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCopyStore implements CopyStore {

    private final Map<String, PublishedCopy> copies = new HashMap<>();

    /** How often something was written. */
    public int written;

    @Override
    public Optional<PublishedCopy> find(String projectKey) {
        return Optional.ofNullable(copies.get(projectKey));
    }

    @Override
    public void keep(String projectKey, PublishedCopy copy) {
        written++;
        copies.put(projectKey, copy);
    }

    @Override
    public void remove(String projectKey) {
        copies.remove(projectKey);
    }
}
