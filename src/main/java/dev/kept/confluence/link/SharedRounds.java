package dev.kept.confluence.link;

import dev.kept.core.Nullable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * One question at a time for each key. Whoever comes while it is out waits for the next one, together with all others who
 * wait: so each gets an answer to a question that was sent after he came, and many at once cost two questions. Keys name
 * the person who asks, so that nobody waits for another's answer. Each node has its own. Safe for many threads.
 */
final class SharedRounds<T> {

    private final ConcurrentMap<String, Turns<T>> open = new ConcurrentHashMap<>();

    /**
     * The questions of one key.
     *
     * @param out the one that is under way
     * @param next the one that is sent when it is back; {@code null} while nobody waits
     */
    private record Turns<T>(
            CompletableFuture<T> out, @Nullable CompletableFuture<T> next) {}

    /**
     * What {@code ask} brings, here or in the thread that asks for all who wait.
     *
     * @throws java.util.concurrent.CancellationException when that thread's question ended in a failure
     */
    T of(String key, Supplier<T> ask) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        Turns<T> turns = open.compute(key, (same, before) -> {
            if (before == null) {
                return new Turns<>(mine, null);
            }
            return before.next() == null ? new Turns<>(before.out(), mine) : before;
        });
        CompletableFuture<T> next = turns.next();
        if (next != null && next != mine) {
            return next.join();
        }
        if (next == mine) {
            turns.out().handle((answer, failure) -> null).join();
        }
        return asked(key, mine, ask);
    }

    private T asked(String key, CompletableFuture<T> mine, Supplier<T> ask) {
        // Whoever comes from here on is not served by this question any more.
        open.computeIfPresent(key, (same, now) -> now.next() == mine ? new Turns<>(mine, null) : now);
        try {
            mine.complete(ask.get());
        } finally {
            // No answer where the question ended in a failure: nobody may wait for it.
            mine.cancel(false);
            open.computeIfPresent(key, (same, now) -> now.out() == mine && now.next() == null ? null : now);
        }
        return mine.join();
    }
}
