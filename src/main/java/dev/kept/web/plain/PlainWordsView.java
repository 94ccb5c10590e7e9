package dev.kept.web.plain;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.plain.PlainCheck;
import dev.kept.core.plain.PlainCheck.CheckedTerm;
import dev.kept.core.plain.PlainCheck.Wording;
import dev.kept.core.plain.PlainWords;
import dev.kept.web.LocalFormat;
import dev.kept.web.RefusalPage;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import java.util.Set;

/** The page as complete HTML: the text, and the terms in it. */
public final class PlainWordsView {

    private static final double TENTHS = 10.0;

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;

    public PlainWordsView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
    }

    String refused(Refusal why) {
        return RefusalPage.html(texts, templates, "kept.plain.title", why);
    }

    /**
     * The page.
     *
     * @param check what was found; {@code null} before anything was looked at
     * @param wrong why nothing was; {@code null} otherwise
     */
    String html(FormFrame frame, String text, @Nullable PlainCheck check, @Nullable Refusal wrong) {
        Model model = new Model(texts)
                .text("action", frame.action())
                .text("tokenName", frame.tokenName())
                .text("token", frame.token())
                .text("text", text)
                .number("longest", PlainWords.LONGEST)
                .flag("checked", check != null);
        if (wrong != null) {
            model.refusal(wrong, Set.of("text"));
        }
        if (check != null) {
            Double density = check.density().per100Words();
            model.flag("any", !check.terms().isEmpty())
                    .models("terms", check.terms().stream().map(this::term).toList())
                    .text(
                            "sum",
                            check.density().hits() == 0 || density == null
                                    ? texts.text(
                                            "kept.plain.fine",
                                            format.count(check.density().words()))
                                    : texts.text(
                                            "kept.plain.sum",
                                            format.count(check.density().words()),
                                            format.count(check.density().hits()),
                                            format.number(Math.round(density * TENTHS) / TENTHS)));
        }
        return templates.render("templates/kept/plain-words.vm", model).toString();
    }

    private Model term(CheckedTerm term) {
        return new Model(texts)
                .text("written", term.written())
                .text("times", format.count(term.times()))
                .message("state", term.explained() ? "kept.plain.explained" : "kept.plain.not_explained")
                .texts("wordings", term.wordings().stream().map(this::wording).toList())
                .flag("none", term.wordings().isEmpty());
    }

    private String wording(Wording wording) {
        return wording.function() == null
                ? wording.meaning()
                : texts.text("kept.plain.wording", wording.function(), wording.meaning());
    }
}
