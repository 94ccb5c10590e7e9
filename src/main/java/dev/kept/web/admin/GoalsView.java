package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.goal.Goal;
import dev.kept.core.partnership.GoalView;
import dev.kept.web.Links;
import dev.kept.web.template.Html;
import dev.kept.web.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The administration page <i>Shared goals</i> as HTML. */
public final class GoalsView {

    private static final List<String> WORDS = List.of(
            "title",
            "intro",
            "none",
            "column.key",
            "column.name",
            "column.page",
            "column.issues",
            "column.actions",
            "page_none",
            "edit",
            "remove",
            "save",
            "cancel",
            "search",
            "key_hint",
            "name_hint",
            "page_hint",
            "page_words",
            "page_nothing",
            "authorise");

    private final Texts texts;
    private final Templates templates;

    public GoalsView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * What is on the page.
     *
     * @param form what the form holds
     * @param kept the page the goal has now; {@code null} when it has none
     * @param wrong what is wrong with the form; {@code null} when nothing is known to be
     * @param search what the search for pages found; {@code null} when nobody searched
     * @param removing key of the goal somebody is about to remove; {@code null} when none
     * @param done what was just done; {@code null} when nothing
     */
    record State(
            List<GoalView> goals,
            GoalForm form,
            Goal.@Nullable StrategyPage kept,
            @Nullable Refusal wrong,
            @Nullable Answer<List<Goal.StrategyPage>> search,
            @Nullable String removing,
            @Nullable Done done) {}

    /** What was just done with which goal. */
    record Done(String messageKey, String goalKey) {}

    /** Where forms go, and the token they carry. */
    record Target(String address, String contextPath, String tokenName, String token) {}

    String html(State state, Target target) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word.replace('.', '_') + "Html", escaped("kept.goals." + word)));
        model.put("words", words);
        model.put("addressHtml", Html.escape(target.address()));
        model.put("contextHtml", Html.escape(target.contextPath()));
        model.put("tokenNameHtml", Html.escape(target.tokenName()));
        model.put("tokenHtml", Html.escape(target.token()));
        model.put("goals", state.goals().stream().map(goal -> row(goal, target)).toList());
        model.put("noGoals", state.goals().isEmpty());
        form(model, state);
        choices(model, state);
        if (state.removing() != null) {
            model.put("removingHtml", Html.escape(state.removing()));
            model.put("removeAskHtml", escaped("kept.goals.remove_ask", state.removing()));
        }
        if (state.done() != null) {
            model.put(
                    "doneHtml", escaped(state.done().messageKey(), state.done().goalKey()));
        }
        return templates.render("templates/kept/goals.vm", model);
    }

    private Map<String, Object> row(GoalView goal, Target target) {
        Map<String, Object> row = new HashMap<>();
        row.put("keyHtml", Html.escape(goal.key()));
        row.put("nameHtml", Html.escape(goal.name()));
        row.put("pageHtml", Html.escape(goal.pageTitle()));
        Links.safe(goal.pageUrl()).ifPresent(url -> row.put("pageUrlHtml", Html.escape(url)));
        row.put("issuesHtml", Integer.toString(goal.issueCount()));
        Links.safe(goal.issuesUrl()).ifPresent(url -> row.put("issuesUrlHtml", Html.escape(url)));
        row.put("editUrlHtml", Html.escape(target.address() + "?edit=" + Links.encode(goal.key())));
        row.put("editLabelHtml", escaped("kept.goals.edit_of", goal.key()));
        row.put("removeUrlHtml", Html.escape(target.address() + "?remove=" + Links.encode(goal.key())));
        row.put("removeLabelHtml", escaped("kept.goals.remove_of", goal.key()));
        return row;
    }

    private void form(Map<String, Object> model, State state) {
        GoalForm form = state.form();
        model.put("existing", form.existing());
        model.put(
                "formTitleHtml",
                form.existing() ? escaped("kept.goals.edit_of", form.key()) : escaped("kept.goals.add"));
        model.put("keyHtml", Html.escape(form.key()));
        model.put("nameHtml", Html.escape(form.name()));
        model.put("wordsHtml", Html.escape(form.words()));
        Refusal wrong = state.wrong();
        if (wrong != null) {
            boolean placed =
                    wrong.field() != null && List.of("key", "name", "page").contains(wrong.field());
            model.put((placed ? wrong.field() : "form") + "ErrorHtml", Html.escape(texts.text(wrong)));
            link(model, wrong);
        }
    }

    /** The pages to choose from: the present one, those found, and none. */
    private void choices(Map<String, Object> model, State state) {
        List<Map<String, Object>> choices = new ArrayList<>();
        GoalForm form = state.form();
        if (state.kept() != null) {
            choices.add(choice(
                    form,
                    GoalForm.KEEP,
                    texts.text("kept.goals.page_keep", state.kept().title())));
        }
        if (state.search() instanceof Answer.Given<List<Goal.StrategyPage>> found) {
            found.value().forEach(page -> choices.add(choice(form, Long.toString(page.pageId()), page.title())));
            model.put("nothingFound", found.value().isEmpty());
        } else if (state.search() instanceof Answer.Refused<List<Goal.StrategyPage>> refused
                && !Objects.equals(refused.refusal(), state.wrong())) {
            model.put("pageErrorHtml", Html.escape(texts.text(refused.refusal())));
            link(model, refused.refusal());
        }
        choices.add(choice(form, "", texts.text("kept.goals.page_no")));
        model.put("choices", choices);
    }

    private static void link(Map<String, Object> model, Refusal refusal) {
        Links.safe(refusal.link()).ifPresent(url -> model.put("authoriseUrlHtml", Html.escape(url)));
    }

    private static Map<String, Object> choice(GoalForm form, String value, String label) {
        return Map.of(
                "valueHtml", Html.escape(value),
                "idHtml", "kept-page-" + Html.escape(value.isEmpty() ? "none" : value),
                "labelHtml", Html.escape(label),
                "chosen", value.equals(form.pageId()));
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
