package dev.kept.core.measure;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** <b>Outcome</b>: what became of a promise as of a day. The label follows the stricter of the two dates. */
public final class Outcomes {

    private Outcomes() {}

    /** One commitment's outcome under the notice rule in force when it was promised. */
    public static Outcome of(Commitment commitment, LocalDate asOf) {
        PromiseTable table = new PromiseTable(List.of(commitment.promise()), asOf, commitment.noticeDays());
        return of(table, table.promises().get(0));
    }

    /** By id, in the table's order. */
    public static Map<String, Outcome> of(PromiseTable table) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        table.promises().forEach(promise -> outcomes.put(promise.id(), of(table, promise)));
        return outcomes;
    }

    /** One promise of the table. */
    public static Outcome of(PromiseTable table, Promise promise) {
        LocalDate agreed = table.agreedDate(promise);
        if (table.released(promise)) {
            return Outcome.RELEASED;
        }
        if (Cohort.deliveredBy(promise, agreed)) {
            boolean byFirst = Cohort.deliveredBy(promise, promise.firstDate());
            return byFirst ? Outcome.KEPT_FIRST : Outcome.KEPT_AGREED;
        }
        if (!agreed.isBefore(table.asOf())) {
            return Outcome.PENDING;
        }
        return Announcement.inTime(promise) ? Outcome.MISSED_WARNED : Outcome.MISSED_SILENT;
    }
}
