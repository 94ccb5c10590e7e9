package dev.kept.core.measure;

import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The promises a measure looks at, as they were known on a day: what happened later is unknown on it.
 *
 * @param promises with changes, deliveries, warnings and withdrawals up to and including {@code asOf}
 * @param asOf the as-of day; a date has matured when it is before this day
 * @param noticeDays the notice rule in calendar days
 */
public record PromiseTable(List<Promise> promises, LocalDate asOf, int noticeDays) {

    public PromiseTable {
        promises = promises.stream().map(promise -> promise.knownOn(asOf)).toList();
    }

    /** Those that count: everything but the released. */
    public List<Promise> counted() {
        return promises.stream().filter(promise -> !released(promise)).toList();
    }

    /** The same day and rule over some of the promises. */
    public PromiseTable only(Predicate<Promise> choice) {
        return new PromiseTable(promises.stream().filter(choice).toList(), asOf, noticeDays);
    }

    public PromiseTable withNotice(int days) {
        return new PromiseTable(promises, asOf, days);
    }

    /** Withdrawn with the requester's consent on or before the agreed date. */
    public boolean released(Promise promise) {
        return promise.released(agreedDate(promise));
    }

    /** The first date, or the last change that counts under the notice rule. */
    public LocalDate agreedDate(Promise promise) {
        return promise.agreedDate(noticeDays);
    }

    /** The date the field shows, whether or not it counts. */
    public LocalDate latestDate(Promise promise) {
        return promise.shownDate();
    }
}
