package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentNames;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.InputRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How commitments begin: of an issue that carries no open one, or of a comment that carries none. */
final class Beginnings {

    private final LedgerStore ledger;
    private final Clock clock;
    private final House house;
    private final Appends appends;

    Beginnings(LedgerStore ledger, Clock clock, House house) {
        this.ledger = ledger;
        this.clock = clock;
        this.house = house;
        this.appends = new Appends(ledger);
    }

    ZoneId zone(CommitmentTerms terms) {
        return house.terms(terms.requester()).zone();
    }

    /** The commitment as this beginning left it, when it was begun before. */
    Optional<Commitment> before(Beginning beginning) {
        return before(beginning, ledger.ofIssue(beginning.issue().issueId()));
    }

    private Optional<Commitment> before(Beginning beginning, List<Commitment> carried) {
        @Nullable String id = beginning.stepId();
        return id == null
                ? Optional.empty()
                : carried.stream()
                        .filter(beginning::sharesCarrier)
                        .map(one -> ledger.events(one.id()))
                        .filter(events -> begins(events, id))
                        .flatMap(events -> Repeats.step(events, id).stream())
                        .findFirst();
    }

    private static boolean begins(List<LedgerEvent> events, String id) {
        return !events.isEmpty() && id.equals(events.get(0).facts().get(Facts.STEP));
    }

    /** Days are counted in this zone. */
    Answer<Taken> begin(Beginning beginning, ZoneId zone, ActorMark actor) {
        @Nullable String id = beginning.stepId();
        return id == null
                ? Appends.retried(() -> begun(beginning, zone, actor))
                : InputRules.stepId(id).flatMap(good -> Appends.retried(() -> begun(beginning, zone, actor)));
    }

    private Answer<Taken> begun(Beginning beginning, ZoneId zone, ActorMark actor) {
        List<Commitment> carried = ledger.ofIssue(beginning.issue().issueId());
        Optional<Commitment> before = before(beginning, carried);
        if (before.isPresent()) {
            return Answer.of(new Taken(before.get(), false));
        }
        boolean ofIssue = beginning.issue().commentId() == null;
        Optional<Commitment> inTheWay = carried.stream()
                .filter(beginning::sharesCarrier)
                .filter(one -> !ofIssue || one.open())
                .findFirst();
        if (inTheWay.isPresent()) {
            String date = inTheWay.get().latestDate().toString();
            return States.conflict(ofIssue ? "kept.refusal.open" : "kept.refusal.comment", date);
        }
        Instant now = clock.instant();
        return InputRules.terms(beginning.terms(), LocalDate.ofInstant(now, zone), house)
                .map(good -> {
                    HouseTerms rules = house.terms(good.requester());
                    EventDraft offer = EventDraft.of(now, EventKind.OFFERED, good.side(), actor)
                            .about(good.date())
                            .stating(Facts.ofOffer(beginning.issue(), good, zone, rules.notice()));
                    CommitmentId id = CommitmentNames.of(rules.instance(), beginning.issue(), ordinal(carried));
                    return new Taken(appends.append(id, null, drafts(beginning, good.side(), offer)), true);
                });
    }

    private static int ordinal(List<Commitment> before) {
        return 1 + (int) before.stream().filter(Commitment::ofIssueItself).count();
    }

    /** A statement is what is taken for granted where nothing is said. */
    private static EventDraft heard(Beginning beginning, EventDraft proposal) {
        return beginning.via() == Via.STATEMENT
                ? proposal
                : proposal.stating(Facts.VIA, beginning.via().name());
    }

    private static List<EventDraft> drafts(Beginning beginning, Side side, EventDraft offer) {
        @Nullable Side proposer = beginning.proposer();
        @Nullable String id = beginning.stepId();
        List<EventDraft> drafts = proposer == null
                ? Negotiation.settled(offer)
                : List.of(heard(
                        beginning, proposer == side ? offer : offer.by(proposer).stating(Facts.PROVIDER, side.name())));
        return id == null
                ? drafts
                : drafts.stream().map(draft -> draft.stating(Facts.STEP, id)).toList();
    }
}
