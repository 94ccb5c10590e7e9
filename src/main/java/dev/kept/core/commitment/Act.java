package dev.kept.core.commitment;

import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.HouseTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * When something is done, who does it, how that side's word came in, and under which rules of the house.
 *
 * @param via kept beside consents and answers
 */
record Act(Instant at, ActorMark actor, Via via, HouseTerms house) {

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
