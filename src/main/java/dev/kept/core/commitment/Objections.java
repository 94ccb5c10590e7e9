package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.Objection;
import dev.kept.core.rulebook.InputRules;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How the requester takes back what was stated in its name. Only the requester's contacts can: nobody objects for them. */
final class Objections {

    private Objections() {}

    static Answer<List<EventDraft>> object(Commitment now, @Nullable Integer event, @Nullable String words, Act act) {
        if (!act.via().ofContact()) {
            return States.conflict("kept.refusal.object.contact", now.requester());
        }
        return States.standing(now).flatMap(one -> {
            Optional<Objection.Open> about = event == null ? Objection.latest(one) : Objection.of(one, event);
            if (about.isEmpty()) {
                return States.conflict("kept.refusal.object.nothing");
            }
            int window = act.house().reopenDays();
            if (ChronoUnit.DAYS.between(about.get().on(), act.today(one)) > window) {
                return States.conflict(
                        "kept.refusal.object.late", about.get().on().toString(), Integer.toString(window));
            }
            return InputRules.words(words)
                    .map(text -> List.of(act.word(EventKind.OBJECTED, one.side().other())
                            .stating(Facts.ABOUT, about.get().event())
                            .because(text.orElse(null))));
        });
    }
}
