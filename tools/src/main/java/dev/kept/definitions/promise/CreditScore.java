package dev.kept.definitions.promise;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Promise;
import java.util.List;

/**
 * <b>Credit score</b>: 1 for kept_first, ½ for kept_agreed, 0 otherwise, over promises whose agreed date is past. A
 * convention, not a measurement.
 */
public final class CreditScore {

    private CreditScore() {}

    /** {@code null} when no agreed date is past. */
    public static @Nullable Double of(PromiseTable table) {
        List<Promise> members = AsAgreed.of(table).members();
        double credit = members.stream()
                .mapToDouble(promise -> credit(Outcomes.of(table, promise)))
                .sum();
        return members.isEmpty() ? null : credit / members.size();
    }

    private static double credit(Outcome outcome) {
        return switch (outcome) {
            case KEPT_FIRST -> 1;
            case KEPT_AGREED -> 0.5;
            case MISSED_WARNED, MISSED_SILENT, PENDING, RELEASED -> 0;
        };
    }
}
