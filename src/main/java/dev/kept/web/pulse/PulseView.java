package dev.kept.web.pulse;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulsePage.AskedPulse;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.web.LocalFormat;
import dev.kept.web.RefusalPage;
import dev.kept.web.board.PulseWords;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import dev.kept.web.visitor.VisitorView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The page of the survey as complete HTML: the form where the reader is asked, and what came of the rounds that are closed. */
public final class PulseView implements VisitorView<PulseSight, TypedAnswers> {

    /** The page below the product's address. */
    public static final String PATH = "/plugins/servlet/kept/survey";

    static final String TITLE = "kept.pulse.title";

    private final Texts texts;
    private final Templates templates;
    private final PulseWords words;
    private final LocalFormat format;

    public PulseView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.words = new PulseWords(texts);
        this.format = new LocalFormat(texts);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer<TypedAnswers> typed(HttpServletRequest request) {
        return TypedAnswers.of(request);
    }

    @Override
    public String refused(Refusal why) {
        return RefusalPage.html(texts, templates, TITLE, why);
    }

    @Override
    public String html(
            PulseSight sight, FormFrame frame, @Nullable TypedAnswers typed, @Nullable Refusal wrong, boolean said) {
        PulsePage page = sight.page();
        AskedPulse asked = page == null || !sight.asked() ? null : page.asked();
        boolean form = asked != null && !asked.answered() && sight.closed() == null;
        Model model = new Model(texts)
                .text("action", frame.action())
                .text("tokenName", frame.tokenName())
                .text("token", frame.token())
                .flag("answering", page != null)
                .flag("silent", page == null && sight.closed() == null)
                .flag("form", form)
                .flag("answered", asked != null && asked.answered())
                .flag("said", said)
                .flag("notAsked", page != null && page.asked() != null && !sight.asked());
        if (sight.roundsUrl() != null) {
            model.text("rounds", sight.roundsUrl());
        }
        if (sight.closed() != null) {
            model.text("closed", texts.text(sight.closed()));
        }
        if (wrong != null) {
            model.refusal(wrong, form ? fields() : Set.of());
        }
        if (form) {
            asked(model, asked, sight.side(), typed, wrong);
        }
        if (page != null) {
            new PulseResultModels(texts, words).put(model, page.results());
        }
        return templates.render("templates/kept/survey.vm", model).toString();
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(Set.of("comment"));
        Arrays.stream(PulseItem.values()).map(PulseItem::code).forEach(fields::add);
        return fields;
    }

    private void asked(
            Model model, AskedPulse asked, Side side, @Nullable TypedAnswers typed, @Nullable Refusal wrong) {
        PulseTerms terms = asked.round().terms();
        model.text("askedTitle", texts.text(side == Side.IT ? "kept.pulse.asked_it" : "kept.pulse.asked_business"))
                .message("until", "kept.pulse.until", format.day(terms.closes()))
                .message(
                        "effect",
                        "kept.pulse.effect",
                        format.count(terms.leastAnswers()),
                        format.count(terms.leastForComments()))
                .number("round", asked.round().id())
                .number("longest", AnswerSheet.LONGEST_COMMENT)
                .text("comment", typed == null ? "" : typed.comment())
                .models("changed", changed(terms))
                .flag("anyChanged", !terms.changed().isEmpty())
                .models(
                        "items",
                        Arrays.stream(PulseItem.values())
                                .map(item -> item(item, terms, side, typed, wrong))
                                .toList());
    }

    private List<Model> changed(PulseTerms terms) {
        return Arrays.stream(Side.values())
                .filter(terms.changed()::containsKey)
                .map(one -> new Model(texts)
                        .message("side", one == Side.IT ? "kept.side.it" : "kept.side.business")
                        .text(
                                "words",
                                terms.changed().get(one).isEmpty()
                                        ? texts.text("kept.pulse.changed.nothing")
                                        : terms.changed().get(one)))
                .toList();
    }

    private Model item(
            PulseItem item, PulseTerms terms, Side side, @Nullable TypedAnswers typed, @Nullable Refusal wrong) {
        int chosen = typed == null ? 0 : Map.copyOf(typed.answers()).getOrDefault(item, 0);
        return new Model(texts)
                .text("code", item.code())
                .text("question", words.question(terms, item, side))
                .text("error", wrong != null && item.code().equals(wrong.field()) ? texts.text(wrong) : "")
                .models(
                        "steps",
                        IntStream.rangeClosed(1, AnswerSheet.STEPS)
                                .mapToObj(step -> new Model(texts)
                                        .number("number", step)
                                        .flag("chosen", step == chosen)
                                        .flag("first", step == 1)
                                        .flag("last", step == AnswerSheet.STEPS))
                                .toList());
    }
}
