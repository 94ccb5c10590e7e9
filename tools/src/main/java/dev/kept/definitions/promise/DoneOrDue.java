package dev.kept.definitions.promise;

import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.promise.Promise;
import java.util.List;

/**
 * <b>Done or due</b>, naive: counts early successes at once and misses only when due, and so reads too high at any time
 * (example E08). Here to be shown beside the {@link FirstPromise} rate, never instead.
 */
public final class DoneOrDue {

    private DoneOrDue() {}

    public static Cohort of(PromiseTable table) {
        List<Promise> members = table.counted().stream()
                .filter(promise ->
                        promise.deliveredOn() != null || promise.firstDate().isBefore(table.asOf()))
                .toList();
        return new Cohort(members, promise -> Cohort.deliveredBy(promise, promise.firstDate()));
    }
}
