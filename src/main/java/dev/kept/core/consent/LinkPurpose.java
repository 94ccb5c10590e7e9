package dev.kept.core.consent;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Stage;

/** What a link asks. A code, once given out, is never changed. */
public enum LinkPurpose implements Coded {
    /** The requester accepts or declines what is on the table: an offer, or a new date for a promise. */
    ANSWER,
    /** The requester accepts a delivery as done, or says that it is not. */
    DONE,
    /** The requester says that it never agreed to what was stated in its name. */
    OBJECT,
    /** The requester says that it has read a warning. */
    READ,
    /** The provider says that the date stands. */
    ON_COURSE,
    /** The provider says that the date is in danger. */
    WARN,
    /** The provider names another date. */
    RENEGOTIATE;

    /** Whether the requester's side is asked, and not the provider's. */
    public boolean ofRequester() {
        return this == ANSWER || this == DONE || this == OBJECT || this == READ;
    }

    /** Whether the answer can also be no, and not only left out. */
    public boolean hasNo() {
        return this == ANSWER || this == DONE;
    }

    /** What the requester can be asked about a commitment now; {@code null} when nothing. */
    public static @Nullable LinkPurpose waiting(Commitment commitment) {
        if (commitment.awaiting() == commitment.side().other() || commitment.takenBackAlone()) {
            return ANSWER;
        }
        boolean done = commitment.stage() == Stage.PROMISE
                && commitment.deliveredOn() != null
                && commitment.conversation().acceptedOn() == null
                && !commitment.deleted();
        return done ? DONE : null;
    }
}
