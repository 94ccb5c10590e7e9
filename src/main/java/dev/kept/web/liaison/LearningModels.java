package dev.kept.web.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.liaison.Learning;
import dev.kept.core.liaison.Learning.HeldSession;
import dev.kept.core.liaison.Learning.PutQuestion;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.promise.Side;
import dev.kept.web.liaison.LiaisonForms.FormWords;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.Map;

/** Sessions and questions of a function, with what a reader can say to them. */
final class LearningModels {

    private final Texts texts;
    private final LiaisonWords words;

    LearningModels(Texts texts, LiaisonWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param forms {@code null} for whoever only reads */
    void put(Model model, LiaisonPage page, @Nullable LiaisonForms forms, LocalDate today) {
        Learning learning = page.learning();
        @Nullable Side speaks = forms == null ? null : page.speaks();
        model.models(
                        "sessions",
                        learning.sessions().stream()
                                .map(one -> session(one, page.function(), forms, speaks))
                                .toList())
                .flag("anySession", !learning.sessions().isEmpty())
                .models(
                        "questions",
                        learning.questions().stream()
                                .map(one -> question(one, page.function(), forms, speaks))
                                .toList())
                .flag("anyQuestion", !learning.questions().isEmpty())
                .texts("answerTimes", words.answers(page.function(), learning.answers()));
        if (forms != null && speaks != null) {
            model.markup(
                            "sessionForm",
                            forms.form(
                                    LiaisonKind.SESSION_HELD,
                                    words("session", "kept.liaison.session", "kept.liaison.session.effect"),
                                    Map.of(LiaisonField.DAY, today.toString())))
                    .markup(
                            "questionForm",
                            forms.form(
                                    LiaisonKind.ASKED,
                                    words("question", "kept.liaison.ask", "kept.liaison.ask.effect"),
                                    Map.of()));
        }
    }

    private FormWords words(String id, String title, String effect) {
        return new FormWords(id, texts.text(title), texts.text(effect), texts.text("kept.liaison.save"));
    }

    private Model session(HeldSession one, String function, @Nullable LiaisonForms forms, @Nullable Side speaks) {
        Model model = new Model(texts)
                .text("what", words.session(one, function))
                .text("lesson", one.held().lesson())
                .text("state", words.confirmed(one, function));
        if (forms != null && !one.confirmed() && speaks == one.side().other()) {
            model.markup(
                    "form",
                    forms.about(one.number())
                            .form(
                                    LiaisonKind.SESSION_CONFIRMED,
                                    new FormWords(
                                            "confirm-" + one.number(),
                                            texts.text("kept.liaison.confirm"),
                                            texts.text("kept.liaison.confirm.effect"),
                                            texts.text("kept.liaison.confirm")),
                                    Map.of()));
        }
        return model;
    }

    private Model question(PutQuestion one, String function, @Nullable LiaisonForms forms, @Nullable Side speaks) {
        Model model = new Model(texts)
                .text("question", one.question())
                .text("asked", words.asked(one, function))
                .text("answer", one.answer())
                .text("answered", words.answered(one, function));
        if (forms != null && one.answeredOn() == null && speaks == one.side().other()) {
            model.markup(
                    "form",
                    forms.about(one.number())
                            .form(
                                    LiaisonKind.ANSWERED,
                                    words(
                                            "answer-" + one.number(),
                                            "kept.liaison.answer",
                                            "kept.liaison.answer.effect"),
                                    Map.of()));
        }
        return model;
    }
}
