package dev.kept.web.admin.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.goal.TypedGoal;
import dev.kept.core.partnership.GoalView;
import dev.kept.web.Links;
import dev.kept.web.admin.form.FormErrors;
import dev.kept.web.admin.form.FormErrors.FormField;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of the shared goals and the form of one of them. */
final class GoalsView {

    /** Beside which something can be wrong. */
    private static final Set<String> FIELDS =
            Stream.concat(TypedGoal.FIELDS.stream(), Stream.of("page")).collect(Collectors.toSet());

    private final Texts texts;
    private final GoalWords words;

    GoalsView(Texts texts) {
        this.texts = texts;
        this.words = new GoalWords(texts);
    }

    /**
     * All goals, with the number of issues that the viewer may see.
     *
     * @param titles of strategy pages as the viewer may see them now, by the goal's key; see {@link SharedGoals#titles}
     */
    record ShownGoals(List<GoalView> all, Map<String, String> titles) {}

    /**
     * Fills the model.
     *
     * @param state what the form holds and what the search found
     * @param kept the strategy page that the goal in the form has now; {@code null} when it has none
     * @param page the page's own path, without a query
     */
    void put(
            Model model,
            ShownGoals goals,
            GoalsContent.GoalsState state,
            Goal.@Nullable StrategyPage kept,
            String page) {
        model.models(
                        "goals",
                        goals.all().stream()
                                .map(goal -> row(goal, goals.titles().get(goal.key()), page))
                                .toList())
                .flag("noGoals", goals.all().isEmpty());
        form(model, state);
        String title = goals.titles().get(state.form().key());
        String keep = title == null || title.isEmpty()
                ? texts.text("kept.goals.page_keep_unseen")
                : texts.text("kept.goals.page_keep", title);
        choices(model, state, kept == null ? null : keep);
    }

    /**
     * A goal with links to change and to remove it. Its page and its issues are linked only where their addresses may
     * be followed. A page that cannot be asked for is called what it is.
     */
    private Model row(GoalView goal, @Nullable String title, String page) {
        GoalDetails details = goal.details();
        Model row = new Model(texts)
                .text("key", goal.key())
                .text("name", goal.name())
                .flag("closed", title != null && title.isEmpty())
                .text("page", title == null ? texts.text("kept.goals.column.page") : title)
                .number("issues", goal.issueCount())
                .text("editUrl", page + "?edit=" + Links.encode(goal.key()))
                .message("editLabel", "kept.goals.edit_of", goal.key())
                .flag("finished", details != null && !details.open())
                .text("confirmed", details == null ? "" : words.confirmed(details))
                .text("owner", details == null ? "" : words.owner(details.place()))
                .text(
                        "cycle",
                        details == null ? "" : words.cycle(details.wording().cycle()))
                .texts(
                        "sponsors",
                        details == null
                                ? List.of()
                                : words.sponsors(details.wording().sponsors()))
                .text("removeUrl", page + "?remove=" + Links.encode(goal.key()))
                .message("removeLabel", "kept.goals.remove_of", goal.key());
        Links.safe(goal.pageUrl()).ifPresent(url -> row.text("pageUrl", url));
        Links.safe(goal.issuesUrl()).ifPresent(url -> row.text("issuesUrl", url));
        return row;
    }

    /** The form with what is wrong with it. */
    private void form(Model model, GoalsContent.GoalsState state) {
        GoalForm form = state.form();
        String title = form.existing() ? texts.text("kept.goals.edit_of", form.key()) : texts.text("kept.goals.add");
        model.flag("existing", form.existing()).text("formTitle", title).text("words", form.words());
        for (Refusal wrong : state.wrong()) {
            model.refusal(wrong, FIELDS);
            link(model, wrong);
        }
        new FormErrors(texts, state.wrong(), fields()).put(model, "kept.rules.error");
    }

    /** The fields as the summary names them; a page that cannot be chosen is told where pages are searched. */
    private List<FormField> fields() {
        return Stream.of(
                        new String[] {"key", "kept.goals.column.key"},
                        new String[] {"name", "kept.goals.column.name"},
                        new String[] {"brings", "kept.goals.brings"},
                        new String[] {"criteria", "kept.goals.criteria"},
                        new String[] {"kind", "kept.goals.kind"},
                        new String[] {"start", "kept.goals.start"},
                        new String[] {"target", "kept.goals.target"},
                        new String[] {"by", "kept.goals.by"},
                        new String[] {"itSponsor", "kept.goals.sponsor_it"},
                        new String[] {"businessSponsor", "kept.goals.sponsor_business"},
                        new String[] {"cycle", "kept.goals.cycle"},
                        new String[] {"owner", "kept.goals.column.owner"},
                        new String[] {"parent", "kept.goals.parent"},
                        new String[] {"state", "kept.goals.state_label"})
                .map(field -> new FormField(field[0], texts.text(field[1]), "kept-goal-" + field[0]))
                .toList();
    }

    /**
     * The pages to choose from: the present one, those found, and none. A search that was refused says why; once, also
     * when the same sentence refused the form.
     */
    private void choices(Model model, GoalsContent.GoalsState state, @Nullable String keep) {
        List<Model> choices = new ArrayList<>();
        GoalForm form = state.form();
        if (keep != null) {
            choices.add(choice(form, GoalForm.KEEP, keep));
        }
        if (state.search() instanceof Answer.Given<List<Goal.StrategyPage>> found) {
            found.value().forEach(page -> choices.add(choice(form, Long.toString(page.pageId()), page.title())));
            model.flag("nothingFound", found.value().isEmpty());
        } else if (state.search() instanceof Answer.Refused<List<Goal.StrategyPage>> refused
                && !state.wrong().contains(refused.refusal())) {
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
