package dev.kept.sandbox.host;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

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

    /** Hears what another node of the cluster stored or deleted; there is one node only unless the database is shared. */
    interface Listener {
        /** The text is empty when the document is gone. */
        void changed(String kind, String id, Optional<String> json);
    }

    /** Calls the listener from {@link #refresh()} on. */
    default void listen(Listener listener) {}

    /** Tells the listeners what other nodes have stored since the last call. */
    default void refresh() {}

    /** Tells the other nodes' listeners of something that is no document. */
    default void announce(String kind, String id) {}

    /** A number above that one, which no node has been given under that name. */
    default long next(String name, long above) {
        return above + 1;
    }

    /** Runs work while no other node changes the document; the work is given the text as it is stored, where shared. */
    default <T> T exclusively(String kind, String id, Function<Optional<String>, T> work) {
        return work.apply(Optional.empty());
    }

    /** Sets when the turn of that name is due next, in epoch milliseconds. */
    default void turn(String name, long due) {}

    /**
     * Takes the turn of that name for this node, if it is due and no other node has taken it.
     *
     * @return empty when the turn is this node's, else when it is due next
     */
    default Optional<Long> take(String name, long now, long following) {
        return Optional.empty();
    }
}
