package dev.kept.definitions.promise;

import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Side;

/** <b>Two-way street</b>: the first-promise rate of each side's promises, by the same rule (example E40). */
public final class TwoWayStreet {

    private TwoWayStreet() {}

    public static Rate of(PromiseTable table, Side side) {
        return FirstPromise.of(table.only(promise -> promise.side() == side)).rate();
    }
}
