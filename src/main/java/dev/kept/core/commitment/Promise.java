package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of one promise that the reliability measures read; a plain table row, see the worked examples.
 *
 * @param id any name; measures only hand it back
 * @param madeOn the day it was promised
 * @param firstDate the date first promised, kept for ever
 * @param changes new dates in the order they were announced
 * @param deliveredOn the day it was delivered (the later one after a reopening); {@code null} when not delivered
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
        @Nullable LocalDate warnedOn,
        @Nullable LocalDate withdrawnOn,
        boolean withdrawnAgreed,
        double size,
        Side side) {

    public Promise {
        changes = List.copyOf(changes);
    }

    Promise changed(DateChange change) {
        List<DateChange> more = new ArrayList<>(changes);
        more.add(change);
        return new Promise(
                id, madeOn, firstDate, more, deliveredOn, warnedOn, withdrawnOn, withdrawnAgreed, size, side);
    }

    Promise sized(double newSize) {
        return new Promise(
                id, madeOn, firstDate, changes, deliveredOn, warnedOn, withdrawnOn, withdrawnAgreed, newSize, side);
    }

    Promise delivered(@Nullable LocalDate day) {
        return new Promise(id, madeOn, firstDate, changes, day, warnedOn, withdrawnOn, withdrawnAgreed, size, side);
    }

    Promise warned(LocalDate day) {
        return new Promise(id, madeOn, firstDate, changes, deliveredOn, day, withdrawnOn, withdrawnAgreed, size, side);
    }

    Promise withdrawn(LocalDate day, boolean agreed) {
        return new Promise(id, madeOn, firstDate, changes, deliveredOn, warnedOn, day, agreed, size, side);
    }
}
