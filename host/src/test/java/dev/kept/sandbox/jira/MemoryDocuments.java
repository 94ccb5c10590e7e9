package dev.kept.sandbox.jira;

import dev.kept.sandbox.host.Documents;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Documents that live as long as the test. */
public final class MemoryDocuments implements Documents {

    private final Map<String, Map<String, String>> kinds = new LinkedHashMap<>();

    @Override
    public synchronized void put(String kind, String id, String json) {
        kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(id, json);
    }

    @Override
    public synchronized void delete(String kind, String id) {
        kinds.getOrDefault(kind, new LinkedHashMap<>()).remove(id);
    }

    @Override
    public synchronized void each(String kind, BiConsumer<String, String> visitor) {
        new LinkedHashMap<>(kinds.getOrDefault(kind, Map.of())).forEach(visitor);
    }

    @Override
    public void batch(Runnable work) {
        work.run();
    }
}
