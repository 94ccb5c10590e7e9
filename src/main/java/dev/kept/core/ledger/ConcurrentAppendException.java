package dev.kept.core.ledger;

import dev.kept.core.promise.CommitmentId;

/** Somebody else appended to the same commitment first. Read it again and decide again. */
public final class ConcurrentAppendException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConcurrentAppendException(CommitmentId id, int sequence, Throwable cause) {
        super("Event " + sequence + " of commitment " + id + " exists already", cause);
    }
}
