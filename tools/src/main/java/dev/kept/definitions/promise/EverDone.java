package dev.kept.definitions.promise;

import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;

/** <b>Ever done</b>, naive: share of all promises not released that are delivered by the as-of day, whenever. */
public final class EverDone {

    private EverDone() {}

    public static Cohort of(PromiseTable table) {
        return new Cohort(table.counted(), promise -> promise.deliveredOn() != null);
    }
}
