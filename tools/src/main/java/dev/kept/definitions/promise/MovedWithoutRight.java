package dev.kept.definitions.promise;

import dev.kept.core.measure.PromiseTable;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.util.List;

/** <b>Date moved without right</b>: promises with a change that does not count, for want of consent or of notice. */
public final class MovedWithoutRight {

    private MovedWithoutRight() {}

    public static List<Promise> of(PromiseTable table) {
        return table.promises().stream()
                .filter(promise -> hasChangeThatDoesNotCount(promise, table.noticeDays()))
                .toList();
    }

    private static boolean hasChangeThatDoesNotCount(Promise promise, int noticeDays) {
        LocalDate inForce = promise.firstDate();
        for (DateChange change : promise.changes()) {
            if (!change.counts(inForce, noticeDays)) {
                return true;
            }
            inForce = change.newDate();
        }
        return false;
    }
}
