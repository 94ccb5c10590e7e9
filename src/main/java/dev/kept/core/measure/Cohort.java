package dev.kept.core.measure;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Promises counted together, successes and misses alike, and which of them were kept. Promises wait for the day they
 * are due even when delivered early, or the live rate would always be too high (example E08).
 *
 * @param members those that count
 * @param kept whether one of them was kept
 */
public record Cohort(List<Promise> members, Predicate<Promise> kept) {

    public Cohort {
        members = List.copyOf(members);
    }

    /** Not released, with a date before the as-of day; kept when delivered on or before that date. */
    public static Cohort dueBy(PromiseTable table, Function<Promise, LocalDate> date) {
        List<Promise> due = table.counted().stream()
                .filter(promise -> date.apply(promise).isBefore(table.asOf()))
                .toList();
        return new Cohort(due, promise -> deliveredBy(promise, date.apply(promise)));
    }

    /** Share of promises kept. */
    public Rate rate() {
        return new Rate((int) members.stream().filter(kept).count(), members.size());
    }

    /** <b>Size weighting</b>: share of size kept; {@code null} when nothing of any size was counted. */
    public @Nullable Double rateBySize() {
        double all = members.stream().mapToDouble(Promise::size).sum();
        double good = members.stream().filter(kept).mapToDouble(Promise::size).sum();
        return all == 0 ? null : good / all;
    }

    /** Whether it was delivered on or before that date. */
    public static boolean deliveredBy(Promise promise, LocalDate date) {
        return promise.deliveredOn() != null && !promise.deliveredOn().isAfter(date);
    }
}
