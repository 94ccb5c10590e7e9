package dev.kept.web.admin.goal;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.TypedGoal;
import dev.kept.web.admin.SentForm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an administrator typed into the form of one shared goal. Nothing is checked yet.
 *
 * @param typed the goal without its page, its key in upper case
 * @param words words of a page title to search for
 * @param pageId the page chosen; {@code "keep"} for the present one, empty for none
 */
record GoalForm(TypedGoal typed, String words, String pageId) {

    /** The choice that leaves the page as it is, so that a goal can be renamed while Confluence cannot be asked. */
    static final String KEEP = "keep";

    /** The form for a new goal. */
    static GoalForm blank() {
        return new GoalForm(new TypedGoal(false, Map.of()), "", "");
    }

    /** The form of a goal as it is kept. */
    static GoalForm of(Goal goal) {
        return new GoalForm(TypedGoal.of(goal), "", goal.page() == null ? "" : KEEP);
    }

    /** The form as it was sent, without blanks around its values. What it does not hold at all stays as it was. */
    static GoalForm of(SentForm form, Optional<Goal> kept) {
        Map<String, String> typed =
                new HashMap<>(kept.map(goal -> TypedGoal.of(goal).typed()).orElse(Map.of()));
        TypedGoal.FIELDS.stream().filter(form::has).forEach(field -> typed.put(field, form.text(field)));
        typed.put("key", key(form));
        return new GoalForm(
                new TypedGoal(form.typed("existing").equals("true"), typed), form.text("words"), form.text("page"));
    }

    /** The key that the form names. */
    static String key(SentForm form) {
        return form.text("key").toUpperCase(Locale.ROOT);
    }

    boolean existing() {
        return typed.existing();
    }

    String key() {
        return typed.text("key");
    }

    /** The page chosen among those found; empty when it is not among them. */
    Optional<Goal.StrategyPage> chosen(List<Goal.StrategyPage> found) {
        return found.stream()
                .filter(page -> Long.toString(page.pageId()).equals(pageId))
                .findFirst();
    }
}
