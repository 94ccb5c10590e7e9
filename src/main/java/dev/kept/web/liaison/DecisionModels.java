package dev.kept.web.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.liaison.Decision;
import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.promise.Side;
import dev.kept.web.liaison.LiaisonForms.FormWords;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.Map;

/** Decisions of a function and IT, with what a reader can say to them. */
final class DecisionModels {

    private final Texts texts;
    private final DecisionWords words;

    DecisionModels(Texts texts) {
        this.texts = texts;
        this.words = new DecisionWords(texts);
    }

    /** @param forms {@code null} for whoever only reads */
    void put(Model model, LiaisonPage page, @Nullable LiaisonForms forms, LocalDate today) {
        @Nullable Side speaks = forms == null ? null : page.speaks();
        model.models(
                        "decisions",
                        page.decisions().stream()
                                .map(one -> decision(one, page.function(), forms, speaks))
                                .toList())
                .flag("anyDecision", !page.decisions().isEmpty());
        if (forms != null && speaks != null) {
            model.markup(
                    "decisionForm",
                    forms.form(
                            LiaisonKind.DECISION,
                            new FormWords(
                                    "decision",
                                    texts.text("kept.decision.record"),
                                    texts.text("kept.decision.record.effect"),
                                    texts.text("kept.liaison.save")),
                            Map.of(LiaisonField.DAY, today.toString())));
        }
    }

    private Model decision(ShownDecision shown, String function, @Nullable LiaisonForms forms, @Nullable Side speaks) {
        Decision one = shown.decision();
        Model model = words.model(one, function, shown.issueKey());
        if (forms != null && one.confirmedOn() == null && speaks == one.side().other()) {
            model.markup(
                    "form",
                    forms.about(one.number())
                            .form(
                                    LiaisonKind.DECISION_CONFIRMED,
                                    new FormWords(
                                            "confirm-decision-" + one.number(),
                                            texts.text("kept.liaison.confirm"),
                                            texts.text("kept.decision.confirm.effect"),
                                            texts.text("kept.liaison.confirm")),
                                    Map.of()));
        }
        return model;
    }
}
