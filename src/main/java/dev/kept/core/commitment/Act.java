package dev.kept.core.commitment;

import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * When something is done, who does it, how that side's word came in, and under which rules of the house.
 *
 * @param via kept beside consents and answers
 * @param house the rules for anybody
 * @param houses knows the rules for a requester
 * @param chains knows what happened to a commitment, event by event
 */
record Act(
        Instant at,
        ActorMark actor,
        Via via,
        HouseTerms house,
        House houses,
        Function<CommitmentId, List<LedgerEvent>> chains) {

    static Act of(
            Instant at, ActorMark actor, Via via, House houses, Function<CommitmentId, List<LedgerEvent>> chains) {
        return new Act(at, actor, via, houses.terms(), houses, chains);
    }

    /** The same by what happens at another instant. */
    Act at(Instant then) {
        return new Act(then, actor, via, house, houses, chains);
    }

    /** What happened to it, the first event first. Asked only where the state does not tell enough, because it is read. */
    List<LedgerEvent> history(Commitment now) {
        return chains.apply(now.id());
    }

    /**
     * Whether a consent of the requester counts: its contact's own always does, that which somebody else states only where
     * the house says so. Asked only where one is stated, because it looks the requester up.
     */
    boolean consents(Commitment now) {
        return via.ofContact() || houses.terms(now.requester()).statedCounts();
    }

    /** Today where the requester is. */
    LocalDate today(Commitment now) {
        return LocalDate.ofInstant(at, now.zone());
    }

    EventDraft draft(EventKind kind, Side side) {
        return EventDraft.of(at, kind, side, actor);
    }

    /** The word of a side that answers, with how it came in. */
    EventDraft word(EventKind kind, Side side) {
        Map<String, String> facts = new TreeMap<>();
        if (via != Via.STATEMENT) {
            facts.put(Facts.VIA, via.name());
        }
        return draft(kind, side).stating(facts);
    }
}
