package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.InputRules;
import java.time.LocalDate;
import java.util.List;

/** How a date on the table becomes a promise or does not, and how a new date gets the requester's answer. */
final class Negotiation {

    private Negotiation() {}

    /** The provider's offer, accepted by the requester as the project manager states it, in one step. */
    static List<EventDraft> settled(EventDraft offer) {
        return List.of(
                offer,
                EventDraft.of(offer.at(), EventKind.ACCEPTED, offer.side().other(), offer.actor()));
    }

    static Answer<List<EventDraft>> accept(Commitment now, @Nullable Integer confidence, Act act) {
        if (now.takenBackAlone()) {
            return Decisions.release(now, act);
        }
        LocalDate claimed = now.claimedDate();
        if (claimed != null) {
            return Corrections.confirmed(now, claimed, act);
        }
        return States.whileOpen(now).flatMap(open -> {
            LocalDate proposal = open.proposal();
            if (proposal != null) {
                return Decisions.changeDate(open, new Step.ChangeDate(proposal, true, null, null), act);
            }
            if (!open.stage().negotiating()) {
                return States.conflict(
                        "kept.refusal.nothing_waits", open.agreedDate().toString());
            }
            LocalDate date = open.latestDate();
            if (date.isBefore(act.today(open))) {
                return States.conflict("kept.refusal.offer.over", date.toString());
            }
            Side answering = answering(open);
            if (confidence != null && answering != open.side()) {
                return Answer.refused(Refusal.invalid("confidence", "kept.refusal.confidence.side"));
            }
            return InputRules.confidence(confidence)
                    .map(percent -> List.of(
                            act.word(EventKind.ACCEPTED, answering).stating(Facts.CONFIDENCE, percent.orElse(null))));
        });
    }

    static Answer<List<EventDraft>> decline(Commitment now, @Nullable String words, Act act) {
        if (now.takenBackAlone() && act.via().ofContact()) {
            return InputRules.words(words)
                    .map(text -> List.of(
                            act.word(EventKind.DECLINED, now.side().other()).because(text.orElse(null))));
        }
        return States.whileOpen(now).flatMap(open -> {
            if (open.awaiting() == null) {
                return States.conflict(
                        "kept.refusal.nothing_waits", open.agreedDate().toString());
            }
            return InputRules.words(words)
                    .map(text -> List.of(
                            act.word(EventKind.DECLINED, answering(open)).because(text.orElse(null))));
        });
    }

    static Answer<List<EventDraft>> counter(Commitment now, @Nullable LocalDate date, @Nullable String words, Act act) {
        return States.whileOpen(now).flatMap(open -> {
            if (!open.stage().negotiating()) {
                return States.conflict(
                        "kept.refusal.counter.promised", open.agreedDate().toString());
            }
            if (date != null && date.equals(open.latestDate())) {
                return Answer.refused(Refusal.invalid("date", "kept.refusal.counter.same", date.toString()));
            }
            return InputRules.date(date, act.today(open)).flatMap(day -> InputRules.words(words)
                    .map(text -> List.of(act.word(EventKind.COUNTERED, answering(open))
                            .about(day)
                            .because(text.orElse(null)))));
        });
    }

    private static Side answering(Commitment open) {
        Side side = open.awaiting();
        if (side == null) {
            throw new IllegalStateException("Nothing waits for an answer in commitment " + open.id());
        }
        return side;
    }
}
