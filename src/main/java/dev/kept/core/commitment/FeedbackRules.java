package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.conversation.MissCost;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.InputRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the requester's contacts say about a promise afterwards. It counts only as their own answer: nobody says it for them. */
final class FeedbackRules {

    private FeedbackRules() {}

    /** What the missed first date cost. Told anew, the last word counts. */
    static Answer<List<EventDraft>> cost(Commitment now, @Nullable MissCost cost, Act act) {
        if (!act.via().ofContact()) {
            return States.conflict("kept.refusal.cost.contact", now.requester());
        }
        if (cost == null) {
            return Answer.refused(Refusal.invalid("cost", "kept.refusal.cost.none"));
        }
        return States.standing(now).flatMap(one -> {
            if (!missed(one, act.today(one))) {
                return States.conflict("kept.refusal.cost.kept");
            }
            return one.conversation().feedback().cost() == cost
                    ? States.unchanged()
                    : Answer.of(List.of(act.word(EventKind.COST_TOLD, one.side().other())
                            .stating(Map.of(Facts.COST, cost.name()))));
        });
    }

    /** Whether the first date passed without a delivery, and the promise was not let go. */
    private static boolean missed(Commitment now, LocalDate today) {
        LocalDate first = now.promise().firstDate();
        LocalDate delivered = now.deliveredOn();
        return now.stage() == Stage.PROMISE
                && !now.released()
                && first.isBefore(today)
                && (delivered == null || delivered.isAfter(first));
    }

    /** Once is enough, whoever of them it was. */
    static Answer<List<EventDraft>> thank(Commitment now, @Nullable String words, Act act) {
        if (!act.via().ofContact()) {
            return States.conflict("kept.refusal.thank.contact", now.requester());
        }
        return States.standing(now).flatMap(one -> {
            if (one.deliveredOn() == null) {
                return States.conflict("kept.refusal.not_delivered");
            }
            if (one.conversation().feedback().thanks() != null) {
                return States.unchanged();
            }
            return InputRules.words(words)
                    .map(text -> List.of(
                            act.word(EventKind.THANKED, one.side().other()).because(text.orElse(null))));
        });
    }
}
