package dev.kept.definitions.promise;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Promise;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * <b>Slips, surprises, warning lead and precision</b> (example E20): promises not delivered by their first date, and
 * what the other side heard before it.
 */
public final class Slips {

    private Slips() {}

    /** Due by the first date and not delivered by it. */
    public static List<Promise> of(PromiseTable table) {
        Cohort due = FirstPromise.of(table);
        return due.members().stream().filter(due.kept().negate()).toList();
    }

    /** Slips announced less than one day before the first date, or not at all. */
    public static List<Promise> surprises(PromiseTable table) {
        return of(table).stream()
                .filter(promise -> !Announcement.inTime(promise))
                .toList();
    }

    /** Surprises ÷ slips. */
    public static Rate surpriseRate(PromiseTable table) {
        return new Rate(surprises(table).size(), of(table).size());
    }

    /** Days of lead of each slip by id; {@code null} for one that nobody announced. */
    public static Map<String, Long> leadDays(PromiseTable table) {
        Map<String, Long> leads = new LinkedHashMap<>();
        of(table).forEach(promise -> leads.put(promise.id(), Announcement.leadDays(promise)));
        return leads;
    }

    /** Of slips announced in time: the median lead in days; {@code null} when there is none. */
    public static @Nullable Double medianLeadWarned(PromiseTable table) {
        Quartiles leads = leadWarned(table);
        return leads == null ? null : leads.median();
    }

    /** Of slips announced in time: the lead in days, median with quartiles; {@code null} when there is none. */
    public static @Nullable Quartiles leadWarned(PromiseTable table) {
        return Quartiles.of(warned(table).stream().map(Announcement::leadDays).toList());
    }

    /** Of slips announced in time: lead ÷ days promised, by id. */
    public static Map<String, Double> leadShare(PromiseTable table) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Promise promise : warned(table)) {
            long promised = ChronoUnit.DAYS.between(promise.madeOn(), promise.firstDate());
            if (promised > 0) {
                shares.put(promise.id(), (double) Announcement.leadDays(promise) / promised);
            }
        }
        return shares;
    }

    /** Share of promises announced in time that did slip; a false alarm counts here and never against reliability. */
    public static Rate warningPrecision(PromiseTable table) {
        long announced = FirstPromise.of(table).members().stream()
                .filter(Announcement::inTime)
                .count();
        return new Rate(warned(table).size(), (int) announced);
    }

    private static List<Promise> warned(PromiseTable table) {
        return of(table).stream().filter(Announcement::inTime).toList();
    }
}
