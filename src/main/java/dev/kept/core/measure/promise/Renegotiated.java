package dev.kept.core.measure.promise;

import dev.kept.core.commitment.DateChange;
import dev.kept.core.commitment.Promise;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;

/**
 * <b>Renegotiated before and after</b>: of all new dates announced, those that came with the notice the rule asks for,
 * and those that came only after the date then in force. What lies between came before the date, but too late. Consent
 * makes no difference here; it does for the as-agreed rate.
 *
 * @param changes new dates of promises that count
 * @param before announced at least the notice period before the date in force
 * @param after announced after it
 */
public record Renegotiated(int changes, int before, int after) {

    public static Renegotiated of(PromiseTable table) {
        Renegotiated all = new Renegotiated(0, 0, 0);
        for (Promise promise : table.counted()) {
            all = all.plus(of(promise, table.noticeDays()));
        }
        return all;
    }

    /** Share of changes with notice. */
    public Rate beforeRate() {
        return new Rate(before, changes);
    }

    /** Share of changes after the date. */
    public Rate afterRate() {
        return new Rate(after, changes);
    }

    public Renegotiated plus(Renegotiated other) {
        return new Renegotiated(changes + other.changes, before + other.before, after + other.after);
    }

    private static Renegotiated of(Promise promise, int noticeDays) {
        LocalDate inForce = promise.firstDate();
        int before = 0;
        int after = 0;
        for (DateChange change : promise.changes()) {
            if (change.on().isAfter(inForce)) {
                after++;
            } else if (!change.on().isAfter(inForce.minusDays(noticeDays))) {
                before++;
            }
            if (change.counts(inForce, noticeDays)) {
                inForce = change.newDate();
            }
        }
        return new Renegotiated(promise.changes().size(), before, after);
    }
}
