package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.goal.Goal;
import dev.kept.core.partnership.GoalView;
import dev.kept.web.Links;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The list of the shared goals and the form of one of them. */
final class GoalsView {

    /** Beside which something can be wrong. */
    private static final Set<String> FIELDS = Set.of("key", "name", "page");

    private final Texts texts;

    GoalsView(Texts texts) {
        this.texts = texts;
    }

    /**
     * Fills the model.
     *
     * @param goals all of them, with the number of issues that the viewer may see
     * @param state what the form holds and what the search found
     * @param kept the strategy page that the goal in the form has now; {@code null} when it has none
     * @param page the page's own path, without a query
     */
    void put(
            Model model,
            List<GoalView> goals,
            GoalsContent.State state,
            Goal.@Nullable StrategyPage kept,
            String page) {
        model.models("goals", goals.stream().map(goal -> row(goal, page)).toList())
                .flag("noGoals", goals.isEmpty());
        form(model, state);
        choices(model, state, kept);
    }

    /**
     * A goal with links to change and to remove it. Its page and its issues are linked only where their addresses may
     * be followed.
     */
    private Model row(GoalView goal, String page) {
        Model row = new Model(texts)
                .text("key", goal.key())
                .text("name", goal.name())
                .text("page", goal.pageTitle())
                .number("issues", goal.issueCount())
                .text("editUrl", page + "?edit=" + Links.encode(goal.key()))
                .message("editLabel", "kept.goals.edit_of", goal.key())
                .text("removeUrl", page + "?remove=" + Links.encode(goal.key()))
                .message("removeLabel", "kept.goals.remove_of", goal.key());
        Links.safe(goal.pageUrl()).ifPresent(url -> row.text("pageUrl", url));
        Links.safe(goal.issuesUrl()).ifPresent(url -> row.text("issuesUrl", url));
        return row;
    }

    /** The form with what is wrong with it. */
    private void form(Model model, GoalsContent.State state) {
        GoalForm form = state.form();
        String title = form.existing() ? texts.text("kept.goals.edit_of", form.key()) : texts.text("kept.goals.add");
        model.flag("existing", form.existing())
                .text("formTitle", title)
                .text("key", form.key())
                .text("name", form.name())
                .text("words", form.words());
        Refusal wrong = state.wrong();
        if (wrong != null) {
            model.refusal(wrong, FIELDS);
            link(model, wrong);
        }
    }

    /**
     * The pages to choose from: the present one, those found, and none. A search that was refused says why; once, also
     * when the same sentence refused the form.
     */
    private void choices(Model model, GoalsContent.State state, Goal.@Nullable StrategyPage kept) {
        List<Model> choices = new ArrayList<>();
        GoalForm form = state.form();
        if (kept != null) {
            choices.add(choice(form, GoalForm.KEEP, texts.text("kept.goals.page_keep", kept.title())));
        }
        if (state.search() instanceof Answer.Given<List<Goal.StrategyPage>> found) {
            found.value().forEach(page -> choices.add(choice(form, Long.toString(page.pageId()), page.title())));
            model.flag("nothingFound", found.value().isEmpty());
        } else if (state.search() instanceof Answer.Refused<List<Goal.StrategyPage>> refused
                && !Objects.equals(refused.refusal(), state.wrong())) {
            model.text("pageError", texts.text(refused.refusal()));
            link(model, refused.refusal());
        }
        choices.add(choice(form, "", texts.text("kept.goals.page_no")));
        model.models("choices", choices);
    }

    /** Where the reader can put right what was refused, such as to authorise the other product. */
    private static void link(Model model, Refusal refusal) {
        Links.safe(refusal.link()).ifPresent(url -> model.text("authoriseUrl", url));
    }

    /**
     * One page to choose.
     *
     * @param value what the form then sends
     * @param label plain text
     */
    private Model choice(GoalForm form, String value, String label) {
        return new Model(texts)
                .text("value", value)
                .text("id", "kept-page-" + (value.isEmpty() ? "none" : value))
                .text("label", label)
                .flag("chosen", value.equals(form.pageId()));
    }
}
