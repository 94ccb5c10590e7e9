package dev.kept.core.backfill;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** Why a person should look at what was made of an issue's history. The sentence is {@link #messageKey()}. */
public enum DoubtReason implements Coded {
    /** Every date was over before the day it was set on the open issue: nobody could plan on it. No promise. */
    ALREADY_OVER(true),
    /** A date was only set once the issue was resolved. No promise. */
    SET_WHEN_DONE(true),
    /** All its dates are placeholders, too far from the day they were set to plan with. No promise. */
    PLACEHOLDER(true),
    /** All its dates are written in a form that cannot be read. No promise. */
    UNREADABLE(true),
    /** Release dates were asked for, but the issue has or had a due date, which is the better source. No promise. */
    DUE_DATE_FIRST(true),
    /** It carries a promise already, recorded when made or rebuilt before. No second one. */
    PROMISE_THERE(true),
    /** Some of its dates cannot be read and were left out. */
    UNREADABLE_PARTLY(false),
    /** Some of its dates are placeholders; they were left out, as if they had never been set. */
    PLACEHOLDER_PARTLY(false),
    /** A date before the first one was over already when it was set; the promise begins with the first that was not. */
    EARLIER_DATE_OVER(false),
    /** The date was cleared and set again while the issue was open; taken as one promise that was moved. */
    CLEARED_AND_SET_AGAIN(false),
    /** The date was cleared and the issue resolved later without one; taken as withdrawn by the provider alone. */
    RESOLVED_WITHOUT_DATE(false),
    /** The issue and its history disagree about whether, or on which day, it was resolved; the issue was believed. */
    RESOLUTION_DISAGREES(false),
    /** The date on the issue is not the last one in its history; the history was believed. */
    DIFFERS_FROM_ISSUE(false),
    /** It was resolved with a resolution that does not say that the work was done; taken as not delivered. */
    NOT_DELIVERED(false),
    /** It was resolved with a resolution of which nobody said what it means; taken as not delivered. */
    UNKNOWN_RESOLUTION(false),
    /** Its status says done, it has no resolution, and the rules do not count the status; taken as not delivered. */
    DONE_WITHOUT_RESOLUTION(false);

    private static final TextGroup<DoubtReason> REASONS = TextGroup.of("kept.backfill.doubt", DoubtReason.class);

    private final boolean leftOut;

    DoubtReason(boolean leftOut) {
        this.leftOut = leftOut;
    }

    /** Whether no promise is made of such an issue. */
    public boolean leftOut() {
        return leftOut;
    }

    public String messageKey() {
        return REASONS.key(this);
    }
}
