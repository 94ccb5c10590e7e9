package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import java.util.ArrayList;
import java.util.List;

/**
 * What shall be added to one commitment's chain. Refuses events that cannot be a piece of a chain, and a projection that
 * is not theirs.
 *
 * @param events in sequence, the first following the last one stored
 * @param projection the commitment after the last of them
 */
public record Addition(List<LedgerEvent> events, Commitment projection) {

    public Addition {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("No event to append to commitment " + projection.id());
        }
        int expected = events.get(0).sequence();
        for (LedgerEvent event : events) {
            if (!event.commitment().equals(projection.id()) || event.sequence() != expected) {
                throw new IllegalArgumentException("Event " + event.sequence() + " of commitment " + event.commitment()
                        + " stands where event " + expected + " of " + projection.id() + " belongs");
            }
            expected++;
        }
        if (projection.sequence() != expected - 1) {
            throw new IllegalArgumentException("The state of commitment " + projection.id() + " is that after event "
                    + projection.sequence() + ", not " + (expected - 1));
        }
    }

    /** Links these drafts behind a commitment's last event; {@code before} is {@code null} for a new one. */
    public static Addition of(CommitmentId id, @Nullable Commitment before, List<EventDraft> drafts) {
        Commitment state = before;
        List<LedgerEvent> events = new ArrayList<>();
        for (EventDraft draft : drafts) {
            int sequence = state == null ? 0 : state.sequence();
            LedgerEvent event = HashChain.link(id, sequence, state == null ? "" : state.headHash(), draft);
            events.add(event);
            state = Projection.apply(state, event);
        }
        if (state == null) {
            throw new IllegalArgumentException("No event for new commitment " + id);
        }
        return new Addition(events, state);
    }

    public CommitmentId id() {
        return projection.id();
    }

    public int firstSequence() {
        return events.get(0).sequence();
    }

    /** Refuses a piece that would leave a gap behind the last event stored. */
    public void requireNextAfter(int stored) {
        if (firstSequence() != stored + 1) {
            throw new IllegalStateException("Event " + firstSequence() + " of commitment " + id()
                    + " does not follow the last one stored, " + stored);
        }
    }
}
