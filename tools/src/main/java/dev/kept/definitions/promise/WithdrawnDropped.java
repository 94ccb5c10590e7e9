package dev.kept.definitions.promise;

import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;

/**
 * <b>Withdrawn dropped</b>, naive: the first-promise rate when every withdrawn promise leaves the denominator, agreed
 * and in time or not (example E22). Withdrawing misses lifts it.
 */
public final class WithdrawnDropped {

    private WithdrawnDropped() {}

    public static Rate of(PromiseTable table) {
        return FirstPromise.of(table.only(promise -> promise.withdrawnOn() == null))
                .rate();
    }
}
