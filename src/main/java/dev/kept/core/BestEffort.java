package dev.kept.core;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that must stop nothing else when it fails: a mirror, a mail, one promise of many. What was done before it is on
 * the record already, and whoever did it must not hear that it failed.
 *
 * <p>The only place that takes any failure for an answer. A {@link LinkageError} goes on: it says that the plugin does not
 * fit the product.
 */
public final class BestEffort {

    private BestEffort() {}

    /**
     * Does the work.
     *
     * @param failed what is answered when it failed; it logs the failure with the key of what it was about
     */
    public static <T> T attempt(Supplier<T> work, Function<RuntimeException, T> failed) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return failed.apply(e);
        }
    }

    /** Does work that answers nothing. */
    public static void run(Runnable work, Consumer<RuntimeException> failed) {
        attempt(
                () -> {
                    work.run();
                    return true;
                },
                failure -> {
                    failed.accept(failure);
                    return false;
                });
    }
}
