package dev.kept.definitions.promise;

import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.rulebook.SizeBand;

/** <b>Size bands</b>: the first-promise rate of small and of large promises apart (example E06). */
public final class SizeBands {

    private SizeBands() {}

    public static Rate of(PromiseTable table, SizeBand band, double smallAtMost) {
        return FirstPromise.of(table.only(promise -> SizeBand.of(promise.size(), smallAtMost) == band))
                .rate();
    }
}
