package dev.kept.web.admin.goal;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The shared goals as an administrator looks after them. The caller has seen to it that it is one. */
final class SharedGoals {

    private final GoalStore goals;
    private final GoalBook book;
    private final FunctionStore functions;
    private final StrategyPages pages;
    private final Partnership partnership;

    /**
     * @param goals where goals are kept
     * @param book how they change
     * @param functions that a goal can be of
     * @param pages the wiki's pages, as the administrator sees them
     * @param partnership counts issues, as the administrator sees them
     */
    SharedGoals(GoalStore goals, GoalBook book, FunctionStore functions, StrategyPages pages, Partnership partnership) {
        this.goals = goals;
        this.book = book;
        this.functions = functions;
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

    /** Everything that is wrong with what was typed, each with its field. */
    List<Refusal> wrong(GoalForm form) {
        return form.typed().wrong(goals.all(), functionsFor(form));
    }

    /** The names of the functions to choose from; one that is gone stays with the goal that has it. */
    List<String> functionsFor(GoalForm form) {
        List<String> names = new ArrayList<>(
                functions.all().stream().map(BusinessFunction::name).toList());
        goals.find(form.key())
                .map(goal -> goal.place().function())
                .filter(name -> form.existing() && !names.contains(name))
                .ifPresent(names::add);
        return names;
    }

    /** What happened to the goal, in words, the last thing first. */
    List<String> history(String key, GoalWords words) {
        List<String> lines = new ArrayList<>();
        book.history(key).events().forEach(event -> lines.add(0, words.event(event, book.day(event))));
        return lines;
    }

    /** All goals as they are kept, by key. */
    List<Goal> kept() {
        return goals.all();
    }

    /** Saves what was typed; title and address of the page come from Confluence itself, never from the form. */
    Answer<Goal> save(GoalForm form, String adminKey) {
        List<Refusal> wrong = wrong(form);
        if (!wrong.isEmpty()) {
            return Answer.refused(wrong.get(0));
        }
        return page(form)
                .flatMap(page -> UnheldTextException.answer(() ->
                        Answer.of(book.save(form.typed().goal(functionsFor(form), page.orElse(null)), adminKey))));
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
    void remove(String key, String adminKey) {
        book.remove(key, adminKey);
    }
}
