package dev.kept.web.admin.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.partnership.Partnership;
import dev.kept.web.Links;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.Fingerprint;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Map;

/**
 * The shared goals with their strategy pages. Searching for a page loads this page again with what was typed; removing
 * a goal asks first, on the page that its link opens.
 *
 * <p>The search asks Confluence as the administrator, over the application link. When there is no link, or Confluence
 * does not know the administrator yet, the page says so and goals can be saved without a page.
 */
public final class GoalsContent implements AdminContent<GoalsContent.GoalsState> {

    private final Texts texts;
    private final SharedGoals goals;

    /**
     * @param book how goals change
     * @param functions that a goal can be of
     * @param pages searched as the administrator who is logged in
     * @param partnership counts the issues that this administrator may see
     */
    public GoalsContent(
            Texts texts,
            GoalStore goals,
            GoalBook book,
            FunctionStore functions,
            StrategyPages pages,
            Partnership partnership) {
        this.texts = texts;
        this.goals = new SharedGoals(goals, book, functions, pages, partnership);
    }

    /**
     * What is on the page beside the list.
     *
     * @param form what the form holds
     * @param wrong all that is wrong with the form, each with its field; none when nothing is known to be
     * @param search what the search for pages found; {@code null} when nobody searched
     * @param removing the goal somebody is about to remove; {@code null} when none
     */
    record GoalsState(
            GoalForm form,
            List<Refusal> wrong,
            @Nullable Answer<List<Goal.StrategyPage>> search,
            @Nullable Goal removing) {}

    @Override
    public String path() {
        return Links.GOALS;
    }

    @Override
    public String template() {
        return "templates/kept/goals.vm";
    }

    @Override
    public String titleKey() {
        return "kept.goals.title";
    }

    @Override
    public String strangeFormKey() {
        return "kept.goals.error.token";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.goals.saved", "removed", "kept.goals.removed");
    }

    @Override
    public Answer<GoalsState> opened(SentForm address) {
        GoalForm form = goals.find(address.typed("edit")).map(GoalForm::of).orElseGet(GoalForm::blank);
        Goal removing = goals.find(address.typed("remove")).orElse(null);
        return Answer.of(new GoalsState(form, List.of(), null, removing));
    }

    /**
     * The form as typed; if words were searched for, with what the search finds now, so that the page chosen can still
     * be chosen.
     */
    @Override
    public Answer<GoalsState> again(SentForm sent, Refusal wrong) {
        GoalForm form = form(sent);
        Answer<List<Goal.StrategyPage>> found = form.words().isEmpty() ? null : goals.search(form.words());
        List<Refusal> all = goals.wrong(form);
        return Answer.of(new GoalsState(form, all.contains(wrong) ? all : List.of(wrong), found, null));
    }

    /** The goal as it is kept. A search replaces nothing, and is never refused because of what somebody else saved. */
    @Override
    public @Nullable String replaced(SentForm sent) {
        if (sent.typed("action").equals("search")) {
            return null;
        }
        boolean existing = sent.typed("existing").equals("true");
        String key = existing || removes(sent) ? GoalForm.key(sent) : sent.typed("edit");
        return goals.find(key).map(Goal::toString).orElse(null);
    }

    /** A search changes nothing. */
    @Override
    public boolean changes(SentForm sent) {
        return !sent.typed("action").equals("search");
    }

    @Override
    public @Nullable AuditMark audit(SentForm sent) {
        return sent.typed("action").equals("search")
                ? null
                : new AuditMark(
                        AuditAction.GOALS,
                        GoalForm.key(sent),
                        goals.find(GoalForm.key(sent)).map(Goal::toString).orElse(""));
    }

    /**
     * Searches, removes or saves. Only the latter two lead back to the page: what a search found belongs to what was
     * typed.
     */
    @Override
    public AdminReply<GoalsState> done(SentForm sent, String adminKey) {
        GoalForm form = form(sent);
        if (sent.typed("action").equals("search")) {
            return new AdminReply.Shown<>(new GoalsState(form, List.of(), goals.search(form.words()), null));
        }
        if (removes(sent)) {
            goals.remove(form.key(), adminKey);
            return new AdminReply.Done<>("removed=" + Links.encode(form.key()));
        }
        return AdminReply.of(
                goals.save(form, adminKey), saved -> new AdminReply.Done<>("saved=" + Links.encode(saved.key())));
    }

    private GoalForm form(SentForm sent) {
        return GoalForm.of(sent, goals.find(GoalForm.key(sent)));
    }

    /** Whether the form is the one that removes. */
    private static boolean removes(SentForm sent) {
        return sent.typed("action").equals("remove");
    }

    @Override
    public void draw(GoalsState state, Model model, PageAddress place) {
        GoalForm form = state.form();
        Goal.StrategyPage kept =
                form.existing() ? goals.find(form.key()).map(Goal::page).orElse(null) : null;
        model.text("tableUrl", place.context() + Links.GOAL_TABLE)
                .text("proposalsUrl", place.context() + Links.PROPOSALS);
        GoalsView view = new GoalsView(texts);
        view.put(model, new GoalsView.ShownGoals(goals.all(), goals.titles()), state, kept, place.page());
        new GoalFields(texts, state.wrong()).put(model, form.typed(), goals.functionsFor(form), goals.kept());
        List<String> history = form.existing() ? goals.history(form.key(), new GoalWords(texts)) : List.of();
        model.texts("history", history).flag("anyHistory", !history.isEmpty());
        Goal removing = state.removing();
        if (removing != null) {
            model.text("removing", removing.key())
                    .text("removingVersion", Fingerprint.of(removing.toString()))
                    .message("removeAsk", "kept.goals.remove_ask", removing.key());
        }
    }
}
