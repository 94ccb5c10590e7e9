package dev.kept.core.transfer;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One commitment's chain as it leaves an instance: with everything its hashes need, and no person. Of who acted only the
 * digest goes along, which tells nothing without its salt.
 *
 * @param issueKey the issue when it was exported; {@code null} when it was deleted
 * @param projectKey where the issue lies; {@code null} when there is no such project any more
 * @param countsIn the key of the project it counts in; {@code null} when there is no such project any more
 * @param events the first first; never empty
 */
public record ExportedChain(
        CommitmentId commitment,
        @Nullable String issueKey,
        @Nullable String projectKey,
        @Nullable String countsIn,
        List<LedgerEvent> events) {

    public ExportedChain {
        events = List.copyOf(events.stream().map(ExportedChain::withoutPerson).toList());
    }

    private static LedgerEvent withoutPerson(LedgerEvent event) {
        return new LedgerEvent(
                event.commitment(),
                event.sequence(),
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                event.reason(),
                event.facts(),
                new ActorMark(event.actor().digest(), null, null),
                event.previousHash(),
                event.hash());
    }

    /** Whose word one of its events is. */
    public Word word(LedgerEvent event) {
        return event.word(events.get(0).provider());
    }

    /** The day an event counts on, in the requester's zone. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Projection.replay(events.subList(0, 1)).zone());
    }
}
