package dev.kept.definitions.promise;

import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;

/**
 * <b>Latest-date rate</b>, naive: the same with whatever the date field shows. Moving the date keeps every promise, so
 * it is never published alone; it is here to show the {@link HonestyGap}.
 */
public final class LatestDate {

    private LatestDate() {}

    public static Cohort of(PromiseTable table) {
        return Cohort.dueBy(table, table::latestDate);
    }
}
