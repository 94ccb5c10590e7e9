package dev.kept.web.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.LiaisonKind;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AskedChange;
import dev.kept.web.Links;
import dev.kept.web.RefusalPage;
import dev.kept.web.functionguide.FunctionGuideFrame;
import dev.kept.web.liaison.LiaisonForms.FormWords;
import dev.kept.web.liaison.LiaisonForms.Sent;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame.FormFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How IT and one function work together, as complete HTML with its forms; the same in both products. */
public final class LiaisonView {

    private static final String TITLE = "kept.liaison.title";

    private final Texts texts;
    private final Templates templates;
    private final LiaisonWords words;

    public LiaisonView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.words = new LiaisonWords(texts);
    }

    /** Why there is no page. */
    String refused(Refusal why) {
        return RefusalPage.html(texts, templates, TITLE, why);
    }

    /** What was typed; refused where it is none of the page's forms. */
    static Answer<TypedLiaison> typed(HttpServletRequest request) {
        Map<LiaisonField, String> fields = new EnumMap<>(LiaisonField.class);
        for (LiaisonField field : LiaisonField.values()) {
            fields.put(field, text(request, field.code()));
        }
        String kind = text(request, "kind");
        return Arrays.stream(LiaisonKind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .map(one -> Answer.of(new TypedLiaison(text(request, "function"), one, about(request), fields)))
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.INVALID, "kept.contact.error.form")));
    }

    /** What is no number is about nothing. */
    private static int about(HttpServletRequest request) {
        String typed = text(request, "about");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** A parameter, empty where it is missing. */
    static String text(HttpServletRequest request, String name) {
        @Nullable String text = request.getParameter(name);
        return text == null ? "" : text;
    }

    /**
     * A complete page.
     *
     * @param product the product's own path
     * @param said whether something was taken just now
     */
    String page(LiaisonSight sight, FormFrame frame, String product, Sent sent, boolean said, LocalDate today) {
        LiaisonPage page = sight.page();
        Model model = new Model(texts)
                .text("guidesUrl", product + FunctionGuideFrame.PATH)
                .flag("said", said)
                .flag("shown", page != null)
                .flag("takes", sight.takes())
                .flag("choose", page == null && sight.closed() == null);
        if (sight.closed() != null) {
            model.text("closed", texts.text(sight.closed()));
        }
        if (sent.wrong() != null) {
            model.text("formError", texts.text(sent.wrong()));
        }
        if (page != null) {
            shown(model, page, product + FunctionGuideFrame.PATH, today);
            LiaisonForms forms = new LiaisonForms(texts, templates, frame, page.function(), sent);
            if (sight.takes()) {
                handOver(model, page, forms, today);
            }
            survey(model, page, sight.takes() ? forms : null);
            new LearningModels(texts, words).put(model, page, sight.takes() ? forms : null, today);
            new DecisionModels(texts).put(model, page, sight.takes() ? forms : null, today);
        }
        return templates.render("templates/kept/liaison.vm", model).toString();
    }

    private void shown(Model model, LiaisonPage page, String guides, LocalDate today) {
        List<String> first = new ArrayList<>(words.firstContacts(page.function(), page.roles(today)));
        page.coming(today).forEach(one -> first.add(words.coming(page.function(), one)));
        model.message("heading", "kept.liaison.of", page.function())
                .text("guideUrl", guides + "?function=" + Links.encode(page.function()))
                .texts("first", first)
                .texts(
                        "handOvers",
                        page.handOvers().stream()
                                .map(one -> words.handOver(page.function(), one))
                                .toList())
                .flag("anyHandOver", !page.handOvers().isEmpty());
    }

    private void handOver(Model model, LiaisonPage page, LiaisonForms forms, LocalDate today) {
        @Nullable Side speaks = page.speaks();
        @Nullable HandOverList list = page.list();
        if (speaks == null || list == null) {
            return;
        }
        boolean there = page.role(speaks, today).isPresent();
        String title = texts.text(there ? "kept.liaison.hand_over" : "kept.liaison.name_first");
        String effect = texts.text(
                speaks == Side.IT ? "kept.liaison.hand_over.effect_it" : "kept.liaison.hand_over.effect",
                page.function());
        List<String> lines = new ArrayList<>(words.list(list));
        lines.add(texts.text(
                "kept.sheet.questions", Integer.toString(page.learning().waiting())));
        model.texts("list", lines)
                .text("handOverTitle", title)
                .markup(
                        "handOver",
                        forms.form(
                                LiaisonKind.HAND_OVER,
                                new FormWords("hand-over", title, effect, texts.text("kept.liaison.save")),
                                Map.of(LiaisonField.FROM, today.toString())));
    }

    /** What both sides changed because of the last survey. */
    private void survey(Model model, LiaisonPage page, @Nullable LiaisonForms forms) {
        @Nullable AskedChange asked = page.survey();
        model.flag("survey", asked != null);
        if (asked == null) {
            return;
        }
        model.texts("changes", words.changes(asked));
        @Nullable Side speaks = page.speaks();
        if (forms != null && speaks != null) {
            model.markup(
                    "change",
                    forms.form(
                            LiaisonKind.SURVEY_CHANGE,
                            new FormWords(
                                    "survey-change",
                                    texts.text("kept.liaison.change"),
                                    texts.text(
                                            speaks == Side.IT
                                                    ? "kept.liaison.change.effect_it"
                                                    : "kept.liaison.change.effect",
                                            page.function()),
                                    texts.text("kept.liaison.save")),
                            Map.of()));
        }
    }
}
