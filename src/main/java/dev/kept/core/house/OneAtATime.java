package dev.kept.core.house;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lets administrators change things one at a time in the whole cluster, so that what somebody looked at is still so when it
 * is replaced.
 */
public interface OneAtATime {

    /**
     * Waits until nobody else is at it, and does it. What it reads is what the one before left, and it is committed when this
     * returns.
     *
     * @param change reads and writes; begun anew when another transaction came between
     * @param keep whether what came of it stays; else all that it wrote is undone
     */
    <T> T run(Supplier<T> change, Predicate<T> keep);
}
