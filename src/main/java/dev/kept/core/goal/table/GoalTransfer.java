package dev.kept.core.goal.table;

import dev.kept.core.Answer;
import dev.kept.core.UnheldTextException;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.OneAtATime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells what a table of goals would change, and takes it in: all or nothing, on each goal's record as a change on its form
 * would be, and nothing at the second time. A column that the table does not have and a goal that it does not name stay as they
 * are. Who may do so is for the caller to ask.
 */
public final class GoalTransfer {

    /** Goals of one table; there are tens of them, not thousands. */
    public static final int MOST_ROWS = 1_000;

    private final GoalStore goals;
    private final GoalBook book;
    private final FunctionStore functions;
    private final StrategyPages pages;
    private final OneAtATime turns;

    /**
     * @param book how goals change
     * @param functions that a goal can be of
     * @param pages asked for pages that no goal has yet, as whoever brings the table
     * @param turns so that nobody changes goals meanwhile
     */
    public GoalTransfer(
            GoalStore goals, GoalBook book, FunctionStore functions, StrategyPages pages, OneAtATime turns) {
        this.goals = goals;
        this.book = book;
        this.functions = functions;
        this.pages = pages;
        this.turns = turns;
    }

    /** The goals as they are, by key. */
    public List<Goal> now() {
        return goals.all();
    }

    /** What the table would change. Changes nothing. */
    public TablePlan plan(List<TableLine> lines) {
        TypedTable table = new TypedTable(lines);
        return plan(table, found(table));
    }

    /** Takes the table in, unless anything is wrong with it. */
    public Answer<TablePlan> take(List<TableLine> lines, String actor) {
        TypedTable table = new TypedTable(lines);
        // Asked before the turn begins: nobody waits for the wiki meanwhile.
        Answer<Map<Long, Goal.StrategyPage>> found = found(table);
        return UnheldTextException.answer(() -> Answer.of(turns.run(
                () -> {
                    TablePlan plan = plan(table, found);
                    plan.changes().forEach(change -> book.save(change.goal(), actor));
                    return plan.done();
                },
                TablePlan::saved)));
    }

    private TablePlan plan(TypedTable table, Answer<Map<Long, Goal.StrategyPage>> found) {
        List<String> names =
                functions.all().stream().map(function -> function.name()).toList();
        return new CheckedTable(goals.all(), names, found).plan(table);
    }

    /** Pages that no goal has, by number; refused where the wiki cannot be asked. */
    private Answer<Map<Long, Goal.StrategyPage>> found(TypedTable table) {
        Set<Long> asked = new TreeSet<>(table.pages());
        goals.all().stream()
                .filter(goal -> goal.page() != null)
                .forEach(goal -> asked.remove(goal.page().pageId()));
        if (asked.isEmpty()) {
            return Answer.of(Map.of());
        }
        return pages.numbered(asked).map(all -> all.stream()
                .collect(Collectors.toMap(Goal.StrategyPage::pageId, page -> page, (first, second) -> first)));
    }
}
