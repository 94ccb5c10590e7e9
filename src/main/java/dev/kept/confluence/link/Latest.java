package dev.kept.confluence.link;

import dev.kept.core.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The last few things that were made of something else, so that they are not made again. A thing must follow from its key
 * alone: then it does not matter who asked for it first. Whoever asks while it is made waits for it. Each node has its own.
 * Safe for many threads.
 */
public final class Latest<K, V> {

    private final Map<K, CompletableFuture<V>> known;

    /** @param most how many are kept: those that were asked for last */
    public Latest(int most) {
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What belongs to the key, made where it is not known. What {@code make} throws is thrown, and nothing is kept. */
    public V of(K key, Function<K, V> make) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> before = before(key, mine);
        if (before != null) {
            before.handle((made, none) -> made).join();
            return before.isCompletedExceptionally() ? make.apply(key) : before.join();
        }
        try {
            V made = make.apply(key);
            mine.complete(made);
            return made;
        } finally {
            if (mine.cancel(false)) {
                synchronized (known) {
                    known.remove(key, mine);
                }
            }
        }
    }

    private @Nullable CompletableFuture<V> before(K key, CompletableFuture<V> mine) {
        synchronized (known) {
            CompletableFuture<V> before = known.get(key);
            if (before == null) {
                known.put(key, mine);
            }
            return before;
        }
    }
}
