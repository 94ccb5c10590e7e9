package dev.kept.core.measure.promise;

import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        List<Move> moves = moves(promise, noticeDays);
        int before = (int) moves.stream().filter(Move::inTime).count();
        int after = (int) moves.stream().filter(Move::after).count();
        return new Renegotiated(moves.size(), before, after);
    }

    /**
     * One new date.
     *
     * @param on the day it was announced
     * @param date the new one
     * @param inForce the date in force until then
     * @param inTime with the notice the rule asks for
     * @param after after the date then in force
     * @param earliness how much of the time promised was left
     */
    public record Move(
            LocalDate on, LocalDate date, LocalDate inForce, boolean inTime, boolean after, Earliness earliness) {}

    /**
     * The new dates announced for a promise. The requester's consent to a date that was announced before is no further one,
     * and neither is the return to the date in force when a proposal is declined.
     */
    public static List<Move> moves(Promise promise, int noticeDays) {
        List<Move> moves = new ArrayList<>();
        LocalDate inForce = promise.firstDate();
        LocalDate shown = inForce;
        for (DateChange change : promise.changes()) {
            LocalDate date = change.newDate();
            if (!date.equals(shown) && !date.equals(inForce)) {
                boolean after = change.on().isAfter(inForce);
                boolean inTime = !after && change.inTime(inForce, noticeDays);
                Earliness earliness = Earliness.of(promise.madeOn(), change.on(), inForce);
                moves.add(new Move(change.on(), date, inForce, inTime, after, earliness));
            }
            shown = date;
            inForce = change.counts(inForce, noticeDays) ? date : inForce;
        }
        return moves;
    }
}
