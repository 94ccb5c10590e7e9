package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.Via;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whose word the record of a delivery rests on. An issue's resolution delivers and its reopening takes back, but neither
 * may speak against what a person said on the record: only the events tell the two apart.
 */
public final class Deliveries {

    private final LedgerStore ledger;

    public Deliveries(LedgerStore ledger) {
        this.ledger = ledger;
    }

    /** Whether the delivery on record followed from the issue, and nobody has taken it back since, not even in vain. */
    public boolean byIssue(Commitment now) {
        if (now.deliveredOn() == null) {
            return false;
        }
        Optional<LedgerEvent> last = ledger.events(now.id()).stream()
                .filter(event -> event.kind() == EventKind.DELIVERED || event.kind() == EventKind.REOPENED)
                .reduce((earlier, later) -> later);
        return last.filter(event -> event.kind() == EventKind.DELIVERED)
                .filter(event -> now.reconstructed()
                        || Via.ISSUE.name().equals(event.facts().get(Facts.VIA)))
                .isPresent();
    }

    /** When a delivery was last taken back, by a reopening or a correction; {@code null} when none ever was. */
    public @Nullable Instant takenBackAt(Commitment now) {
        if (now.promise().takenBack().isEmpty()) {
            return null;
        }
        List<LedgerEvent> events = ledger.events(now.id());
        return events.stream()
                .filter(Deliveries::takesBack)
                .map(LedgerEvent::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static boolean takesBack(LedgerEvent event) {
        return event.kind() == EventKind.REOPENED
                || event.kind() == EventKind.CORRECTED && event.facts().containsKey(Facts.DELIVERED_ON);
    }
}
