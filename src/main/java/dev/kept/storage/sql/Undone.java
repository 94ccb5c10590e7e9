package dev.kept.storage.sql;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Rolls a transaction back although nothing failed: what it found is told, what it wrote is not kept. */
public final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Undone() {
        super("Not kept");
    }

    /**
     * Runs work in a transaction, which an exception rolls back.
     *
     * @param transaction runs what it is given in one
     * @param keep whether what the work wrote stays
     */
    public static <T> T unless(Predicate<T> keep, Function<Supplier<T>, T> transaction, Supplier<T> work) {
        AtomicReference<T> found = new AtomicReference<>();
        return DatabaseRefusal.handled(
                () -> transaction.apply(() -> {
                    T result = work.get();
                    if (keep.test(result)) {
                        return result;
                    }
                    found.set(result);
                    throw new Undone();
                }),
                Undone.class::isInstance,
                undone -> found.get());
    }
}
