package dev.kept.core.listing;

import dev.kept.core.Coded;

/** Which commitments a project manager wants to look at. A commitment may be in several of these lists. */
public enum Attention implements Coded {
    ALL,
    /** With which something can still be done. */
    OPEN,
    /** Open promises whose agreed date is over. */
    OVERDUE,
    /** Open promises with an agreed date from today to {@link CommitmentFilter#SOON_DAYS} days from now. */
    DUE_SOON,
    /** With which something can still be done, dated from today to {@link CommitmentFilter#AHEAD_DAYS} days from now. */
    AHEAD,
    /** Open promises that will hardly be kept, whose agreed date is not over; see {@code Commitment.inDanger}. */
    IN_DANGER,
    /** Promises not delivered by their agreed date, also when they were delivered later. */
    MISSED,
    /** Offers, requests and new dates that wait for the other side's word. */
    WAITING
}
