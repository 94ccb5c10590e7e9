package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The shared goals as an administrator looks after them. The caller has seen to it that it is one. */
final class SharedGoals {

    private final GoalStore goals;
    private final StrategyPages pages;
    private final Partnership partnership;

    /**
     * @param goals where goals are kept
     * @param pages the wiki's pages, as the administrator sees them
     * @param partnership counts issues, as the administrator sees them
     */
    SharedGoals(GoalStore goals, StrategyPages pages, Partnership partnership) {
        this.goals = goals;
        this.pages = pages;
        this.partnership = partnership;
    }

    /**
     * All goals by key, with how many issues that the viewer may see carry their label. One that was removed meanwhile
     * is left out.
     */
    List<GoalView> all() {
        return goals.all().stream()
                .map(goal -> partnership.goal(goal.key()).fold(Optional::of, refused -> Optional.<GoalView>empty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The strategy page's title as the administrator may see it now, by the goal's key: empty for a page that is gone or may
     * not be seen, none for one that could not be asked for.
     */
    Map<String, String> titles() {
        List<Goal.StrategyPage> bound =
                goals.all().stream().map(Goal::page).filter(Objects::nonNull).toList();
        Map<Long, String> told = bound.isEmpty() ? Map.of() : pages.titles(bound);
        Map<String, String> titles = new HashMap<>();
        for (Goal goal : goals.all()) {
            Goal.StrategyPage page = goal.page();
            if (page != null && told.containsKey(page.pageId())) {
                titles.put(goal.key(), told.get(page.pageId()));
            }
        }
        return titles;
    }

    /** The goal with this key, if it is there. */
    Optional<Goal> find(String key) {
        return goals.find(key);
    }

    /**
     * Pages of Confluence with these words in their title that the administrator may see; refused when Confluence
     * cannot be asked.
     */
    Answer<List<Goal.StrategyPage>> search(String words) {
        return pages.find(words);
    }

    /** Saves what was typed; title and address of the page come from Confluence itself, never from the form. */
    Answer<Goal> save(GoalForm form) {
        Optional<Refusal> wrong = form.check(goals);
        if (wrong.isPresent()) {
            return Answer.refused(wrong.get());
        }
        return page(form)
                .flatMap(page -> UnheldTextException.answer(() -> {
                    Goal goal = form.goal(page.orElse(null));
                    goals.save(goal);
                    return Answer.of(goal);
                }));
    }

    /**
     * The page that was chosen. One that was found is searched for once more, so that nobody can bind a goal to a page
     * by sending its number with a title of their own.
     */
    private Answer<Optional<Goal.StrategyPage>> page(GoalForm form) {
        if (form.pageId().isEmpty()) {
            return Answer.of(Optional.empty());
        }
        if (form.pageId().equals(GoalForm.KEEP)) {
            return Answer.of(goals.find(form.key()).map(Goal::page));
        }
        return pages.find(form.words()).flatMap(found -> form.chosen(found)
                .map(page -> Answer.of(Optional.of(page)))
                .orElseGet(() -> Answer.refused(Refusal.invalid("page", "kept.goals.error.page"))));
    }

    /** Removes the goal; labels on issues stay. */
    void remove(String key) {
        goals.remove(key);
    }
}
