package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Telling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a warning or a new date that is on the record reaches the other side. */
final class TellingRules {

    private TellingRules() {}

    /** The promising side told them itself. */
    static Answer<List<EventDraft>> tell(Commitment now, @Nullable Integer event, StatedTelling told, Act act) {
        if (told.how() == null) {
            return Answer.refused(Refusal.invalid("told", "kept.refusal.told.how"));
        }
        String how = told.how().name();
        return States.standing(now).flatMap(one -> {
            Optional<Announced> about =
                    event == null ? latest(one) : one.promise().announced().by(event);
            if (about.isEmpty()) {
                return States.conflict("kept.refusal.told.nothing");
            }
            return told.day(one, act)
                    .map(day -> List.of(act.draft(EventKind.TOLD, one.side())
                            .stating(Map.of(
                                    Facts.ABOUT,
                                    Integer.toString(about.get().event()),
                                    Facts.HOW,
                                    how,
                                    Facts.DAY,
                                    day.toString()))));
        });
    }

    private static Optional<Announced> latest(Commitment now) {
        List<Announced> untold = now.toldToNobody();
        return untold.isEmpty() ? Optional.empty() : Optional.of(untold.get(untold.size() - 1));
    }

    /** A contact read it. Once is enough, whoever of them it was. */
    static Answer<List<EventDraft>> read(Commitment now, @Nullable Integer event, Act act) {
        if (!act.via().ofContact()) {
            return States.conflict("kept.refusal.read.contact", now.requester());
        }
        return States.standing(now).flatMap(one -> {
            if (event == null || one.promise().announced().by(event).isEmpty()) {
                return States.conflict("kept.refusal.read.nothing");
            }
            boolean known = act.history(one).stream().anyMatch(before -> before.read(event));
            return Answer.of(
                    known
                            ? List.of()
                            : List.of(
                                    act.word(EventKind.TOLD, one.side().other()).stating(Facts.ABOUT, event)));
        });
    }

    /** The product handed a mail over that says it; nothing, where a mail said it already. */
    static Answer<List<EventDraft>> mailed(Commitment now, int event, Act act) {
        return Answer.of(now.promise()
                .announced()
                .by(event)
                .filter(one -> one.reachedOn().isEmpty())
                .map(one -> List.of(act.draft(EventKind.TOLD, now.side())
                        .stating(Map.of(Facts.ABOUT, Integer.toString(event), Facts.HOW, Telling.MAILED))))
                .orElse(List.of()));
    }
}
