package dev.kept.core.notice;

import dev.kept.core.ledger.EventKind;
import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.util.List;

/**
 * The events of all commitments in the order in which they came into the ledger. Of two that are written at once the later
 * place may be seen first; whoever goes through them looks again at the last ones.
 */
public interface NewEvents {

    /** The place of the last event; 0 while there is none. */
    long last();

    /** Those behind that place, at most {@code limit}. */
    List<NewEvent> after(long place, int limit);

    /**
     * An event, as far as it takes to see whether it concerns anybody.
     *
     * @param place grows from one event to the next, with gaps
     * @param event its number in the commitment's chain
     */
    record NewEvent(long place, CommitmentId commitment, int event, EventKind kind, Instant at) {}
}
