package dev.kept.sandbox.host;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Write-through persistence of a product's own state: JSON texts by kind and id, in the same database as the plugins'
 * tables. Each product has its own. Safe for use by several threads.
 */
public interface Documents {

    /** Stores the text, in place of the one of that kind and id. */
    void put(String kind, String id, String json);

    /** Stores all the texts, by id, in one transaction. */
    default void putAll(String kind, Map<String, String> jsonById) {
        batch(() -> jsonById.forEach((id, json) -> put(kind, id, json)));
    }

    void delete(String kind, String id);

    /** Every id and text of that kind, in the order in which they were first stored. */
    void each(String kind, BiConsumer<String, String> visitor);

    /** Runs work whose puts and deletes on this thread are written together; much faster for thousands of them. */
    void batch(Runnable work);
}
