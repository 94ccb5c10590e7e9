package dev.kept.core.partnership;

import dev.kept.core.Coded;
import dev.kept.core.promise.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a commitment stands on a day: what its outcome will be counted as once it has one, and before that whether somebody
 * has to do something. Panel, lists and dashboard say it in the same words, so it is decided here alone.
 *
 * @param status what is said
 * @param daysLate how many days the agreed date is over; 0 unless the status is {@link Status#LATE}
 */
public record Standing(Status status, int daysLate) {

    /** What can be said of a commitment in a word or two. Its code is the end of a text's key. */
    public enum Status implements Coded {
        /** The business would promise a date, or IT would, that the other side asked for. */
        REQUEST,
        /** The side that would promise named the date. */
        OFFER,
        DECLINED,
        /** Nothing speaks against its date. */
        OPEN,
        /** Somebody warned, or a later date is named that does not count. */
        IN_DANGER,
        /** A new or a mistyped date waits for the other side. */
        WAITING,
        /** The agreed date is over and nothing was delivered. */
        LATE,
        /** One part of a promise whose other parts are open. */
        DELIVERED,
        /** Taken back by the promising side alone, and its date is not over. */
        WITHDRAWN,
        KEPT_FIRST,
        KEPT_AGREED,
        MISSED_WARNED,
        MISSED_SILENT,
        RELEASED
    }

    /**
     * How it stands.
     *
     * @param today the day it is looked at, where the requester is
     */
    public static Standing of(CommitmentView one, LocalDate today) {
        return switch (one.stage()) {
            case REQUEST -> of(Status.REQUEST);
            case OFFER -> of(Status.OFFER);
            case DECLINED -> of(Status.DECLINED);
            case PROMISE -> promised(one, today);
        };
    }

    private static Standing promised(CommitmentView one, LocalDate today) {
        if (one.outcome() == Outcome.RELEASED) {
            return of(Status.RELEASED);
        }
        if (one.deliveredOn() != null || one.withdrawnOn() != null) {
            return over(one);
        }
        long late = ChronoUnit.DAYS.between(one.agreedDate(), today);
        if (late > 0) {
            return new Standing(Status.LATE, (int) late);
        }
        if (one.awaiting() != null) {
            return of(Status.WAITING);
        }
        return of(
                UpcomingPromise.endangered(one.agreedDate(), one.latestDate(), one.warnedOn())
                        ? Status.IN_DANGER
                        : Status.OPEN);
    }

    private static Standing over(CommitmentView one) {
        return of(
                switch (one.outcome()) {
                    case KEPT_FIRST -> Status.KEPT_FIRST;
                    case KEPT_AGREED -> Status.KEPT_AGREED;
                    case MISSED_WARNED -> Status.MISSED_WARNED;
                    case MISSED_SILENT -> Status.MISSED_SILENT;
                    case RELEASED -> Status.RELEASED;
                    case PENDING -> one.deliveredOn() == null ? Status.WITHDRAWN : Status.DELIVERED;
                });
    }

    private static Standing of(Status status) {
        return new Standing(status, 0);
    }

    /** Whether the date still lies ahead of somebody who waits for it, so that its distance is worth telling. */
    public boolean ahead() {
        return switch (status) {
            case REQUEST, OFFER, OPEN, IN_DANGER, WAITING, WITHDRAWN -> true;
            case DECLINED, LATE, DELIVERED, KEPT_FIRST, KEPT_AGREED, MISSED_WARNED, MISSED_SILENT, RELEASED -> false;
        };
    }
}
