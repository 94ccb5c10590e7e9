package dev.kept.core.review;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.conversation.Facet;
import dev.kept.core.conversation.Thanks;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.review.ReviewAgenda.AgendaFacts;
import dev.kept.core.review.ReviewAgenda.AgendaGroup;
import dev.kept.core.review.ReviewAgenda.AgendaPromise;
import dev.kept.core.review.ReviewAgenda.Lack;
import dev.kept.core.sheet.Sheets.SeenPromiseOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which promises are on the agenda, and what is told of each. */
final class AgendaPromises {

    /** What the other side wants to know before it answers. */
    private static final Map<Facet, Lack> TOLD = Map.of(
            Facet.COST, Lack.COST,
            Facet.EFFORT, Lack.EFFORT,
            Facet.DEADLINE, Lack.DEADLINE,
            Facet.RISK, Lack.RISK);

    private final ReviewSpan span;
    private final boolean spokenFor;

    /** @param spokenFor whether anybody speaks for the function */
    AgendaPromises(ReviewSpan span, boolean spokenFor) {
        this.span = span;
        this.spokenFor = spokenFor;
    }

    /** The row of a promise; empty when it is none of this review's business. */
    Optional<AgendaPromise> row(SeenPromiseOn seen) {
        Commitment one = seen.commitment();
        List<Lack> lacks = one.open() && one.stage().negotiating() ? lacks(one) : List.of();
        return group(one, lacks)
                .map(group -> new AgendaPromise(
                        seen.issueKey(),
                        seen.title(),
                        group,
                        one.stage().negotiating() ? one.latestDate() : one.agreedDate(),
                        facts(one),
                        lacks));
    }

    private Optional<AgendaGroup> group(Commitment one, List<Lack> lacks) {
        @Nullable LocalDate delivered = one.deliveredOn();
        if (delivered != null) {
            return one.stage() == Stage.PROMISE ? delivered(one, delivered) : Optional.empty();
        }
        if (one.takenBackAlone()) {
            return Optional.of(AgendaGroup.WAITING);
        }
        if (!one.open()) {
            return Optional.empty();
        }
        if (!lacks.isEmpty()) {
            return Optional.of(AgendaGroup.ON_DECK);
        }
        if (one.awaiting() != null || one.conversation().disputed()) {
            return Optional.of(AgendaGroup.WAITING);
        }
        if (one.inDanger() || one.agreedDate().isBefore(span.today())) {
            return Optional.of(AgendaGroup.IN_DANGER);
        }
        return one.agreedDate().isAfter(span.until()) ? Optional.empty() : Optional.of(AgendaGroup.NEXT);
    }

    /** What somebody disputes is neither kept nor late on an agenda: the two sides have to speak about it. */
    private Optional<AgendaGroup> delivered(Commitment one, LocalDate on) {
        if (!span.lookedBackOn(on) && !thanked(one)) {
            return Optional.empty();
        }
        if (one.conversation().disputed()) {
            return Optional.of(AgendaGroup.WAITING);
        }
        if (!span.lookedBackOn(on)) {
            return Optional.of(AgendaGroup.THANKED);
        }
        return Optional.of(on.isAfter(one.agreedDate()) ? AgendaGroup.LATE : AgendaGroup.KEPT);
    }

    private AgendaFacts facts(Commitment one) {
        Conversation said = one.conversation();
        @Nullable Consent confirmation = said.confirmation();
        boolean done = one.deliveredOn() != null;
        return new AgendaFacts(
                !done && one.promise().warnedOn() != null,
                said.disputed(),
                awaited(one),
                one.proposal(),
                one.deliveredOn(),
                said.acceptedOn() == null || confirmation == null ? null : confirmation.word(),
                thanked(one));
    }

    /** A promise that was taken back alone waits for the other side to let it go. */
    private static @Nullable Side awaited(Commitment one) {
        return one.takenBackAlone() ? one.side().other() : one.awaiting();
    }

    private boolean thanked(Commitment one) {
        @Nullable Thanks thanks = one.conversation().feedback().thanks();
        return thanks != null && span.lookedBackOn(thanks.on());
    }

    private List<Lack> lacks(Commitment one) {
        List<Lack> lacks = new ArrayList<>();
        if (!spokenFor) {
            lacks.add(Lack.CONTACT);
        }
        if (one.latestDate().isBefore(span.today())) {
            lacks.add(Lack.DATE);
        }
        for (Facet facet : Facet.values()) {
            if (!one.conversation().disclosures().containsKey(facet)) {
                lacks.add(TOLD.get(facet));
            }
        }
        return lacks;
    }
}
