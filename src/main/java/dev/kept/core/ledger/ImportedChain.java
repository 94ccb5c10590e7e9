package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells a promise that was found in an issue's history in the ledger's own words. Its first event is {@link
 * EventKind#IMPORTED}, by which it is marked as reconstructed for ever. Nobody in particular acted, and nobody agreed to
 * anything: later dates are proposals. Not for several threads.
 */
public final class ImportedChain {

    private final List<EventDraft> drafts = new ArrayList<>();
    private final Side side;
    private final ZoneId zone;
    private @Nullable Instant delivered;

    /**
     * Begins with the promise itself.
     *
     * @param source where the date was found, in a word that stays in the record
     */
    public ImportedChain(
            IssueRef issue, CommitmentTerms terms, ZoneId zone, NoticeRule notice, Instant madeAt, String source) {
        this.side = terms.side();
        this.zone = zone;
        drafts.add(EventDraft.of(madeAt, EventKind.IMPORTED, side, ActorMark.NOBODY)
                .about(terms.date())
                .stating(Facts.ofOffer(issue, terms, zone, notice))
                .stating(Facts.SOURCE, source));
    }

    public void moved(Instant at, LocalDate date) {
        drafts.add(draft(at, EventKind.DATE_PROPOSED, side).about(date));
    }

    /** IT said how it stands. */
    public void reported(Instant at, ReportedStatus status) {
        drafts.add(draft(at, EventKind.REPORTED, Side.IT).stating(Map.of(Facts.STATUS, status.name())));
    }

    public void delivered(Instant at) {
        delivered = at;
        drafts.add(draft(at, EventKind.DELIVERED, side));
    }

    /**
     * The delivery before did not last. The window stated is always long enough: nobody accepted that delivery, and
     * trackers know of the last resolution alone.
     */
    public void reopened(Instant at) {
        if (delivered == null) {
            throw new IllegalStateException("Only what was delivered can be reopened");
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(delivered, zone), LocalDate.ofInstant(at, zone));
        drafts.add(draft(at, EventKind.REOPENED, side.other())
                .stating(Map.of(Facts.REOPEN_DAYS, Long.toString(Math.max(days, HouseTerms.REOPEN_DAYS)))));
    }

    /** By the provider alone. */
    public void withdrawn(Instant at) {
        drafts.add(draft(at, EventKind.WITHDRAWN, side));
    }

    /** The whole chain, as the new commitment with this id. */
    public Addition as(CommitmentId id) {
        return Addition.of(id, null, drafts);
    }

    private static EventDraft draft(Instant at, EventKind kind, Side side) {
        return EventDraft.of(at, kind, side, ActorMark.NOBODY);
    }
}
