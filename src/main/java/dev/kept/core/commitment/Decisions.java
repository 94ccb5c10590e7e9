package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may be done with a commitment in its present state, and which events come of it. Pure: reads no clock and no
 * store. An empty list means that the state already is what was asked for.
 */
final class Decisions {

    private Decisions() {}

    /** When something is done, and who does it. */
    record Act(Instant at, ActorMark actor) {
        EventDraft draft(EventKind kind, Side side) {
            return EventDraft.of(at, kind, side, actor);
        }
    }

    /** The provider's offer, accepted by the requester as the project manager states it, in one step. */
    static List<EventDraft> make(EventDraft offer) {
        return List.of(
                offer,
                EventDraft.of(offer.at(), EventKind.ACCEPTED, offer.side().other(), offer.actor()));
    }

    /** The same date again is no event, unless the requester only now agrees to what was proposed. */
    static Answer<List<EventDraft>> changeDate(
            Commitment now, @Nullable LocalDate date, boolean requesterAgreed, @Nullable String reason, Act act) {
        LocalDate today = LocalDate.ofInstant(act.at(), now.zone());
        if (date != null && date.equals(now.latestDate()) && (!requesterAgreed || latestAgreed(now))) {
            return Answer.of(List.of());
        }
        EventKind kind = requesterAgreed ? EventKind.DATE_AGREED : EventKind.DATE_PROPOSED;
        Side side = requesterAgreed ? now.side().other() : now.side();
        return whileOpen(now).flatMap(open -> InputRules.date(date, today)).flatMap(day -> InputRules.words(reason)
                .map(words -> List.of(act.draft(kind, side).about(day).because(words.orElse(null)))));
    }

    /** Whether nothing on the record waits for the requester's consent. */
    private static boolean latestAgreed(Commitment now) {
        List<DateChange> changes = now.promise().changes();
        return changes.isEmpty() || changes.get(changes.size() - 1).agreed();
    }

    static Answer<List<EventDraft>> warn(Commitment now, @Nullable String words, Act act) {
        return whileOpen(now)
                .flatMap(open -> InputRules.neededWords(words))
                .map(text -> List.of(act.draft(EventKind.WARNED, now.side()).because(text)));
    }

    static Answer<List<EventDraft>> withdraw(
            Commitment now, boolean requesterAgreed, @Nullable String reason, Act act) {
        EventKind kind = requesterAgreed ? EventKind.RELEASED : EventKind.WITHDRAWN;
        Side side = requesterAgreed ? now.side().other() : now.side();
        return whileOpen(now)
                .flatMap(open -> InputRules.words(reason))
                .map(words -> List.of(act.draft(kind, side).because(words.orElse(null))));
    }

    static Answer<List<EventDraft>> deliver(Commitment now, Act act) {
        if (now.deliveredOn() != null) {
            return Answer.of(List.of());
        }
        return whileOpen(now).map(open -> List.of(act.draft(EventKind.DELIVERED, now.side())));
    }

    static List<EventDraft> reopen(Commitment now, int window, Act act) {
        if (now.deliveredOn() == null) {
            return List.of();
        }
        Map<String, String> facts = Map.of(Facts.REOPEN_DAYS, Integer.toString(window));
        return List.of(act.draft(EventKind.REOPENED, now.side().other()).stating(facts));
    }

    /** Puts a wrong requester or size right; a size only until its first date is over, or misses could be shrunk. */
    static Answer<List<EventDraft>> correct(
            Commitment now, @Nullable String requester, @Nullable Double size, Act act) {
        Map<String, String> facts = new TreeMap<>();
        if (requester != null && !requester.strip().equals(now.requester())) {
            facts.put(Facts.REQUESTER, requester.strip());
        }
        if (size != null && size != now.promise().size()) {
            facts.put(Facts.SIZE, Double.toString(size));
        }
        if (facts.isEmpty()) {
            return Answer.of(List.of());
        }
        LocalDate first = now.promise().firstDate();
        boolean over = LocalDate.ofInstant(act.at(), now.zone()).isAfter(first);
        if (facts.containsKey(Facts.SIZE) && over) {
            return Answer.refused(Refusal.invalid("size", "kept.refusal.size.late", first.toString()));
        }
        return whileOpen(now)
                .flatMap(open -> InputRules.requester(facts.getOrDefault(Facts.REQUESTER, now.requester())))
                .flatMap(name -> InputRules.size(size == null ? now.promise().size() : size))
                .map(good -> List.of(act.draft(EventKind.CORRECTED, now.side()).stating(facts)));
    }

    static List<EventDraft> move(Commitment now, long projectId, Act act) {
        return now.projectId() == projectId
                ? List.of()
                : List.of(act.draft(EventKind.MOVED, now.side())
                        .stating(Map.of(Facts.PROJECT, Long.toString(projectId))));
    }

    static List<EventDraft> restrict(Commitment now, boolean restricted, Act act) {
        return now.restricted() == restricted
                ? List.of()
                : List.of(act.draft(EventKind.VISIBILITY_CHANGED, now.side())
                        .stating(Map.of(Facts.RESTRICTED, Boolean.toString(restricted))));
    }

    static List<EventDraft> tombstone(Commitment now, Act act) {
        return now.deleted() ? List.of() : List.of(act.draft(EventKind.TOMBSTONE, now.side()));
    }

    private static Answer<Commitment> whileOpen(Commitment now) {
        if (now.deleted()) {
            return conflict("kept.refusal.deleted");
        }
        LocalDate withdrawn = now.promise().withdrawnOn();
        if (withdrawn != null) {
            return conflict("kept.refusal.withdrawn", withdrawn.toString());
        }
        LocalDate delivered = now.deliveredOn();
        return delivered == null ? Answer.of(now) : conflict("kept.refusal.delivered", delivered.toString());
    }

    static <T> Answer<T> conflict(String key, String... arguments) {
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, key, arguments));
    }
}
