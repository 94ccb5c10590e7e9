package dev.kept.definitions.promise;

import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.promise.Promise;

/** <b>First-promise rate</b>: share of promises due by their first date that were delivered on or before it. */
public final class FirstPromise {

    private FirstPromise() {}

    public static Cohort of(PromiseTable table) {
        return Cohort.dueBy(table, Promise::firstDate);
    }
}
