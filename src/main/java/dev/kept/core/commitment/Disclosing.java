package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.conversation.Facet;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.rulebook.InputRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is told about cost, effort, deadline and risk, and that it is still true. */
final class Disclosing {

    private Disclosing() {}

    static Answer<List<EventDraft>> disclose(Commitment now, Step.Disclose told, Act act) {
        if (told.facet() == null) {
            return refused("facet", "kept.refusal.facet.missing");
        }
        if (told.form() == null) {
            return refused("form", "kept.refusal.form.missing");
        }
        EventDraft draft = act.draft(EventKind.DISCLOSED, now.side())
                .stating(Facts.FACET, told.facet().name())
                .stating(Facts.FORM, told.form().name());
        return States.whileOpen(now).flatMap(open -> switch (told.form()) {
            case VALUE ->
                InputRules.value("value", told.value()).map(value -> List.of(draft.stating(Facts.VALUE, value)));
            case RANGE ->
                InputRules.value("value", told.value()).flatMap(low -> InputRules.value("upTo", told.upTo())
                        .map(high -> List.of(draft.stating(Facts.VALUE, low).stating(Facts.UP_TO, high))));
            case NONE, UNKNOWN -> Answer.of(List.of(draft));
        });
    }

    static Answer<List<EventDraft>> stillTrue(Commitment now, Set<Facet> facets, Act act) {
        Set<Facet> told = now.conversation().disclosures().keySet();
        if (told.isEmpty()) {
            return States.conflict("kept.refusal.still_true.nothing");
        }
        if (!told.containsAll(facets)) {
            return refused("facets", "kept.refusal.still_true.unknown");
        }
        String names = new TreeSet<>(facets.isEmpty() ? told : facets)
                .stream().map(Facet::name).collect(Collectors.joining(","));
        return States.whileOpen(now)
                .map(open -> List.of(act.draft(EventKind.CONFIRMED, now.side()).stating(Facts.FACETS, names)));
    }

    private static <T> Answer<T> refused(String field, String key) {
        return Answer.refused(Refusal.invalid(field, key));
    }
}
