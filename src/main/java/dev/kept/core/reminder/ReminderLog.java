package dev.kept.core.reminder;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which promise was reminded of on which day. The same on all nodes of a cluster; what was claimed stays claimed when a
 * node dies.
 */
public interface ReminderLog {

    /** What a database takes in one list of values. */
    int MOST_ASKED_ABOUT = 500;

    /** Whether somebody has claimed this reminder. */
    boolean claimed(CommitmentId commitment, LocalDate day);

    /**
     * Claims the right to send it. The claim is committed when this returns.
     *
     * @return {@code false} when it was claimed already; of several callers at once, one gets {@code true}
     */
    boolean claim(CommitmentId commitment, LocalDate day);

    /**
     * The last of these days on which one of these was claimed; {@code null} when none was.
     *
     * @param any at most {@value #MOST_ASKED_ABOUT} together with the days: each with each
     */
    @Nullable
    LocalDate lastClaimed(Set<CommitmentId> any, LocalDate from, LocalDate to);

    /** Gives a claim back whose mail certainly was not sent. */
    void giveBack(CommitmentId commitment, LocalDate day);

    /** Forgets the claims of days before this one. */
    void forget(LocalDate before);
}
