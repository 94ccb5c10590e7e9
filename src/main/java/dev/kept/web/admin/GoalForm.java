package dev.kept.web.admin;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an administrator typed into the form of one shared goal. Nothing is checked yet; {@link #check} does.
 *
 * @param existing whether a goal is edited whose key stays, rather than a new one added
 * @param key in upper case
 * @param name in the words of the business
 * @param words words of a page title to search for
 * @param pageId the page chosen; {@code "keep"} for the present one, empty for none
 */
record GoalForm(boolean existing, String key, String name, String words, String pageId) {

    /** The choice that leaves the page as it is, so that a goal can be renamed while Confluence cannot be asked. */
    static final String KEEP = "keep";

    /** The form for a new goal. */
    static GoalForm blank() {
        return new GoalForm(false, "", "", "", "");
    }

    /** The form of a goal as it is kept. */
    static GoalForm of(Goal goal) {
        return new GoalForm(true, goal.key(), goal.name(), "", goal.page() == null ? "" : KEEP);
    }

    /** The form as it was sent, without blanks around its values. */
    static GoalForm of(SentForm form) {
        return new GoalForm(
                form.typed("existing").equals("true"),
                form.text("key").toUpperCase(Locale.ROOT),
                form.text("name"),
                form.text("words"),
                form.text("page"));
    }

    /**
     * What is wrong with key or name, if anything. A new goal needs a key that is free, because saving it would
     * overwrite the other; an existing one must still be there.
     */
    Optional<Refusal> check(GoalStore goals) {
        if (!Goal.isKey(key)) {
            return Optional.of(Refusal.invalid("key", "kept.goals.error.key"));
        }
        boolean there = goals.find(key).isPresent();
        if (existing && !there) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "kept.goals.error.gone", key));
        }
        if (!existing && there) {
            return Optional.of(Refusal.invalid("key", "kept.goals.error.taken", key));
        }
        boolean named = !name.isEmpty()
                && name.length() <= Goal.LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
        return named ? Optional.empty() : Optional.of(Refusal.invalid("name", "kept.goals.error.name"));
    }

    /**
     * The goal as typed, which was checked.
     *
     * @param page its strategy page; {@code null} for none
     */
    Goal goal(Goal.@Nullable StrategyPage page) {
        return new Goal(key, name, page);
    }

    /** The page chosen among those found; empty when it is not among them. */
    Optional<Goal.StrategyPage> chosen(List<Goal.StrategyPage> found) {
        return found.stream()
                .filter(page -> Long.toString(page.pageId()).equals(pageId))
                .findFirst();
    }
}
