package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Via;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a slip is taken back at once: by a correction, which both sides can read beside what it corrects. Nothing leaves the
 * record. Offered for a minute, for what a correction says truly, and only while nobody of the other side was told by mail;
 * a warning, a promise or a withdrawal cannot be unsaid, so none is offered for them.
 *
 * @param date the date that stood before; {@code null} unless a new date is taken back
 * @param notDelivered whether a delivery is taken back
 */
public record Undo(@Nullable LocalDate date, boolean notDelivered) {

    /** How long after a step. */
    public static final Duration FOR = Duration.ofMinutes(1);

    /**
     * What takes the last step back; empty where nothing does, or not any more.
     *
     * @param chain the commitment's events, the first one first
     */
    static Optional<Undo> of(Commitment now, List<LedgerEvent> chain, Instant at) {
        LedgerEvent last = chain.get(chain.size() - 1);
        if (!at.isBefore(last.at().plus(FOR)) || last.via() != Via.STATEMENT) {
            return Optional.empty();
        }
        return switch (last.kind()) {
            case DELIVERED -> Optional.of(new Undo(null, true));
            case DATE_PROPOSED, DATE_AGREED ->
                mailed(now, last) ? Optional.empty() : Optional.of(new Undo(shownBefore(chain), false));
            case DISPUTED -> last.date() == null ? Optional.of(new Undo(null, false)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The date that was shown before the last event; a new date is never the first. */
    private static LocalDate shownBefore(List<LedgerEvent> chain) {
        return Projection.replay(chain.subList(0, chain.size() - 1)).latestDate();
    }

    /** Whether mail told somebody of that event; what is stated was at most said. */
    private static boolean mailed(Commitment now, LedgerEvent event) {
        return now.promise()
                .announced()
                .by(event.sequence())
                .filter(one -> one.told() == Reach.TOLD)
                .isPresent();
    }

    /**
     * The step that does it.
     *
     * @param words what the record then says beside it; not blank
     */
    public Step step(String words) {
        return new Step.Correct(null, null, date, null, notDelivered, words);
    }
}
