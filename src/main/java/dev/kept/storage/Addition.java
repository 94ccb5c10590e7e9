package dev.kept.storage;

import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.LedgerEvent;
import java.util.List;

/**
 * What shall be added to one commitment's chain. Refuses events that cannot be a piece of a chain, and a projection that
 * is not theirs.
 */
record Addition(List<LedgerEvent> events, Commitment projection) {

    Addition {
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

    CommitmentId id() {
        return projection.id();
    }

    int firstSequence() {
        return events.get(0).sequence();
    }

    String firstKey() {
        return EventRows.key(id(), firstSequence());
    }

    void requireNextAfter(int stored) {
        if (firstSequence() != stored + 1) {
            throw new IllegalStateException("Event " + firstSequence() + " of commitment " + id()
                    + " does not follow the last one stored, " + stored);
        }
    }
}
