package dev.kept.core.cell;

import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.Promise;
import dev.kept.core.measure.Announcement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What one promise adds to a cell it belongs to. */
final class OneCount {

    private OneCount() {}

    static Counts of(CellKey key, Commitment commitment, Promise promise) {
        boolean kept = promise.deliveredOn() != null && !promise.deliveredOn().isAfter(key.day());
        double size = promise.size();
        return key.basis() == Basis.FIRST
                ? first(key.day(), commitment, promise, kept)
                : new Counts(
                        1,
                        kept ? 1 : 0,
                        size,
                        kept ? size : 0,
                        0,
                        0,
                        0,
                        Tally.none(),
                        Tally.none(),
                        Tally.none(),
                        one(renegotiations(promise, key.day())),
                        one(days(promise.firstDate(), key.day())),
                        Tally.none(),
                        Tally.none(),
                        Tally.none());
    }

    private static Counts first(LocalDate day, Commitment commitment, Promise promise, boolean kept) {
        boolean inTime = Announcement.inTime(promise);
        double size = promise.size();
        Tally<Integer> stated = stated(commitment);
        return new Counts(
                1,
                kept ? 1 : 0,
                size,
                kept ? size : 0,
                kept ? 0 : 1,
                kept || inTime ? 0 : 1,
                inTime ? 1 : 0,
                promise.deliveredOn() == null ? Tally.none() : one(days(promise.deliveredOn(), day)),
                one(days(promise.madeOn(), day)),
                kept ? Tally.none() : lead(promise, day),
                Tally.none(),
                Tally.none(),
                stated,
                kept ? stated : Tally.none(),
                kept ? Tally.none() : cause(commitment));
    }

    private static Tally<Integer> lead(Promise promise, LocalDate day) {
        Optional<LocalDate> announced = Announcement.first(promise);
        return announced.map(on -> one(days(on, day))).orElseGet(Tally::none);
    }

    private static Tally<Integer> stated(Commitment commitment) {
        Integer percent = commitment.deal().confidence();
        return percent == null ? Tally.none() : one(percent);
    }

    private static Tally<String> cause(Commitment commitment) {
        String cause = commitment.conversation().cause();
        return cause == null ? Tally.none() : Tally.<String>none().and(cause);
    }

    private static int renegotiations(Promise promise, LocalDate by) {
        return (int) promise.changes().stream()
                .filter(change -> !change.on().isAfter(by))
                .count();
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static Tally<Integer> one(int value) {
        return Tally.<Integer>none().and(value);
    }
}
