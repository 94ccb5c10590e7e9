package dev.kept.definitions.promise;

import dev.kept.core.Nullable;
import dev.kept.core.measure.PromiseTable;

/** <b>Honesty gap</b>: latest-date rate minus first-promise rate. A large gap means that dates move quietly. */
public final class HonestyGap {

    private HonestyGap() {}

    /** {@code null} when one of the two rates has nothing to count. */
    public static @Nullable Double of(PromiseTable table) {
        Double latest = LatestDate.of(table).rate().value();
        Double first = FirstPromise.of(table).rate().value();
        return latest == null || first == null ? null : latest - first;
    }
}
