package dev.kept.core.promise;

import dev.kept.core.Coded;

/** How far two sides have come. Only a {@link #PROMISE} counts. */
public enum Stage implements Coded {
    /** A date the provider has not accepted; never counted as a promise. */
    REQUEST,
    /** A date the provider offered and the requester has not accepted yet. */
    OFFER,
    /** Offered by one side and accepted by the other. */
    PROMISE,
    /** Declined, or taken back before it was accepted: never became a promise. */
    DECLINED;

    /** Whether one side still has to answer. */
    public boolean negotiating() {
        return this == REQUEST || this == OFFER;
    }
}
