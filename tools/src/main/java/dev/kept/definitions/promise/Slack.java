package dev.kept.definitions.promise;

import dev.kept.core.Nullable;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.promise.Promise;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * <b>Slack</b>: days not used ÷ days promised, of promises that were due and are delivered; negative when late. A high
 * median beside a rate of 1 asks for a conversation about padding (example E07).
 */
public final class Slack {

    private Slack() {}

    /** In the table's order; a promise made for the same day has no slack to speak of and is left out. */
    public static List<Double> of(PromiseTable table) {
        return FirstPromise.of(table).members().stream()
                .filter(promise -> promise.deliveredOn() != null)
                .filter(promise -> promise.firstDate().isAfter(promise.madeOn()))
                .map(Slack::of)
                .toList();
    }

    /** {@code null} when there is none. */
    public static @Nullable Double median(PromiseTable table) {
        return Quartiles.medianOf(of(table));
    }

    private static double of(Promise promise) {
        double unused = ChronoUnit.DAYS.between(promise.deliveredOn(), promise.firstDate());
        return unused / ChronoUnit.DAYS.between(promise.madeOn(), promise.firstDate());
    }
}
