package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facts of one promise that the reliability measures read; a plain table row, see the worked examples.
 *
 * @param id any name; measures only hand it back
 * @param madeOn the day it was promised
 * @param firstDate the date first promised, kept for ever
 * @param changes new dates in the order they were announced
 * @param deliveredOn the day it was delivered (the later one after a reopening); {@code null} when not delivered
 * @param takenBack earlier deliveries that no longer stand, in the order they were taken back
 * @param warnedOn the day of the first warning; {@code null} when nobody warned
 * @param withdrawnOn the day it was withdrawn; {@code null} when it was not
 * @param withdrawnAgreed whether the requester consented to the withdrawal
 * @param size any positive number in the project's own unit
 * @param side who promised
 */
public record Promise(
        String id,
        LocalDate madeOn,
        LocalDate firstDate,
        List<DateChange> changes,
        @Nullable LocalDate deliveredOn,
        List<TakenBack> takenBack,
        @Nullable LocalDate warnedOn,
        @Nullable LocalDate withdrawnOn,
        boolean withdrawnAgreed,
        double size,
        Side side) {

    public Promise {
        changes = List.copyOf(changes);
        takenBack = List.copyOf(takenBack);
    }

    /** The date the field shows, whether or not it counts. */
    public LocalDate shownDate() {
        return changes.isEmpty() ? firstDate : changes.get(changes.size() - 1).newDate();
    }

    /**
     * The same promise as it was known at the end of a day: what happened later is unknown on it.
     *
     * @param day {@code LocalDate.MAX} for what is known now
     */
    public Promise knownOn(LocalDate day) {
        return day.equals(LocalDate.MAX)
                ? this
                : copy(next -> {
                    next.changes = changes.stream()
                            .filter(change -> !change.on().isAfter(day))
                            .toList();
                    next.deliveredOn = knownBy(day, believedOn(day));
                    next.takenBack = takenBack.stream()
                            .filter(back -> !back.until().isAfter(day))
                            .toList();
                    next.warnedOn = knownBy(day, warnedOn);
                    next.withdrawnOn = knownBy(day, withdrawnOn);
                });
    }

    /** The delivery that stood on the record on that day, whether it lies before it or after. */
    private @Nullable LocalDate believedOn(LocalDate day) {
        for (TakenBack back : takenBack) {
            if (back.until().isAfter(day)) {
                return back.on();
            }
        }
        return deliveredOn;
    }

    private static @Nullable LocalDate knownBy(LocalDate day, @Nullable LocalDate date) {
        return date == null || date.isAfter(day) ? null : date;
    }

    public Promise changed(DateChange change) {
        List<DateChange> more = new ArrayList<>(changes);
        more.add(change);
        return copy(next -> next.changes = more);
    }

    /** Accepted on this day, with the date that was on the table. */
    public Promise made(LocalDate day) {
        return copy(next -> next.madeOn = day);
    }

    /** Another date is on the table; only before it is a promise. */
    public Promise countered(LocalDate date) {
        return copy(next -> next.firstDate = date);
    }

    public Promise sized(double newSize) {
        return copy(next -> next.size = newSize);
    }

    public Promise delivered(LocalDate day) {
        return copy(next -> next.deliveredOn = day);
    }

    /** The delivery no longer stands from this day on; in its place stands another one, or none. */
    public Promise takenBack(LocalDate day, @Nullable LocalDate instead) {
        List<TakenBack> more = new ArrayList<>(takenBack);
        if (deliveredOn != null) {
            more.add(new TakenBack(deliveredOn, day));
        }
        return copy(next -> {
            next.deliveredOn = instead;
            next.takenBack = more;
        });
    }

    public Promise warned(LocalDate day) {
        return copy(next -> next.warnedOn = day);
    }

    public Promise withdrawn(LocalDate day, boolean agreed) {
        return copy(next -> {
            next.withdrawnOn = day;
            next.withdrawnAgreed = agreed;
        });
    }

    private Promise copy(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return new Promise(
                id,
                next.madeOn,
                next.firstDate,
                next.changes,
                next.deliveredOn,
                next.takenBack,
                next.warnedOn,
                next.withdrawnOn,
                next.withdrawnAgreed,
                next.size,
                side);
    }

    /** What an event can change, by name: in a list of eleven values two of one type are soon exchanged. */
    private static final class Next {
        private LocalDate madeOn;
        private LocalDate firstDate;
        private List<DateChange> changes;
        private @Nullable LocalDate deliveredOn;
        private List<TakenBack> takenBack;
        private @Nullable LocalDate warnedOn;
        private @Nullable LocalDate withdrawnOn;
        private boolean withdrawnAgreed;
        private double size;

        private Next(Promise now) {
            madeOn = now.madeOn;
            firstDate = now.firstDate;
            changes = now.changes;
            deliveredOn = now.deliveredOn;
            takenBack = now.takenBack;
            warnedOn = now.warnedOn;
            withdrawnOn = now.withdrawnOn;
            withdrawnAgreed = now.withdrawnAgreed;
            size = now.size;
        }
    }
}
