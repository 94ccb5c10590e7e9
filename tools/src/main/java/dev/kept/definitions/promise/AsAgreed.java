package dev.kept.definitions.promise;

import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;

/**
 * <b>As-agreed rate</b>: the same with the agreed date, which a change moves only when the requester agreed and it came
 * at least the notice period before the date then in force.
 */
public final class AsAgreed {

    private AsAgreed() {}

    public static Cohort of(PromiseTable table) {
        return Cohort.dueBy(table, table::agreedDate);
    }
}
