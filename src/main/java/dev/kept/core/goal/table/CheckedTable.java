package dev.kept.core.goal.table;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.TypedGoal;
import dev.kept.core.goal.table.TablePlan.ChangeKind;
import dev.kept.core.goal.table.TablePlan.GoalChange;
import dev.kept.core.goal.table.TablePlan.RowFault;
import dev.kept.core.goal.table.TypedTable.TypedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A table held against the goals that are there. */
final class CheckedTable {

    private final Map<String, Goal> there = new TreeMap<>();
    private final List<String> functions;
    private final Map<Long, Goal.StrategyPage> pages = new HashMap<>();
    private final Answer<Map<Long, Goal.StrategyPage>> found;

    /**
     * @param functions names of those that a goal can be of
     * @param found pages that no goal has yet, by number
     */
    CheckedTable(List<Goal> goals, List<String> functions, Answer<Map<Long, Goal.StrategyPage>> found) {
        this.functions = functions;
        this.found = found;
        found.ifGiven(pages::putAll);
        for (Goal goal : goals) {
            there.put(goal.key(), goal);
            Goal.StrategyPage page = goal.page();
            if (page != null) {
                pages.put(page.pageId(), page);
            }
        }
    }

    TablePlan plan(TypedTable table) {
        List<RowFault> wrong = new ArrayList<>(table.wrong());
        List<Goal> then = then(table);
        List<GoalChange> changes = new ArrayList<>();
        for (TypedRow row : table.rows()) {
            TypedGoal typed = typed(row);
            List<RowFault> faults = faults(row, typed, then);
            wrong.addAll(faults);
            Goal before = there.get(row.key());
            if (faults.isEmpty()) {
                Goal after = typed.goal(functionsFor(row), page(row));
                if (!after.equals(before)) {
                    changes.add(change(row.line(), before, after));
                }
            }
        }
        wrong.sort((one, other) -> Integer.compare(one.line(), other.line()));
        int same = table.rows().size() - changes.size();
        return wrong.isEmpty()
                ? new TablePlan(changes, same, List.of(), false)
                : new TablePlan(List.of(), 0, wrong, false);
    }

    private static GoalChange change(int line, @Nullable Goal before, Goal after) {
        if (before == null) {
            return new GoalChange(line, after, ChangeKind.ADDED, Set.of());
        }
        ChangeKind kind = before.open() == after.open()
                ? ChangeKind.CHANGED
                : after.open() ? ChangeKind.REOPENED : ChangeKind.CLOSED;
        return new GoalChange(line, after, kind, GoalPart.between(before, after));
    }

    /** The form of the goal with what the table says; all else stays as it is. */
    private TypedGoal typed(TypedRow row) {
        Goal before = there.get(row.key());
        Map<String, String> typed =
                new HashMap<>(before == null ? Map.of() : TypedGoal.of(before).typed());
        row.cells().forEach((column, text) -> typed.put(column.field(), text));
        typed.put(GoalColumn.KEY.field(), row.key());
        typed.computeIfPresent(GoalColumn.PARENT.field(), (field, text) -> text.toUpperCase(Locale.ROOT));
        typed.remove(GoalColumn.PAGE.field());
        return new TypedGoal(true, typed);
    }

    /** The goals as the table leaves them, as far as parents ask for them. */
    private List<Goal> then(TypedTable table) {
        Map<String, Goal> then = new TreeMap<>(there);
        for (TypedRow row : table.rows()) {
            String parent = typed(row).text(GoalColumn.PARENT.field());
            GoalPlace place = new GoalPlace(GoalPlace.GoalLevel.ORGANISATION, null, parent.isEmpty() ? null : parent);
            then.put(row.key(), new Goal(row.key(), GoalWording.named(row.key()), place, null, true));
        }
        return List.copyOf(then.values());
    }

    private List<RowFault> faults(TypedRow row, TypedGoal typed, List<Goal> then) {
        List<RowFault> faults = new ArrayList<>();
        for (Refusal refusal : typed.wrong(then, functionsFor(row))) {
            faults.add(new RowFault(row.line(), head(refusal.field()), refusal));
        }
        String page = row.cells().getOrDefault(GoalColumn.PAGE, "");
        if (!page.isEmpty() && !TypedTable.isPage(page)) {
            faults.add(fault(row, Refusal.invalid("page", "kept.goals.table.error.page_number")));
        } else if (!page.isEmpty() && !pages.containsKey(Long.valueOf(page))) {
            faults.add(fault(row, found.fold(all -> Refusal.invalid("page", "kept.goals.table.error.page"), no -> no)));
        }
        return faults;
    }

    private static RowFault fault(TypedRow row, Refusal why) {
        return new RowFault(row.line(), GoalColumn.PAGE.head(), why);
    }

    private static String head(@Nullable String field) {
        return Arrays.stream(GoalColumn.values())
                .filter(column -> column.field().equals(field))
                .map(GoalColumn::head)
                .findFirst()
                .orElse("");
    }

    /** Those there are; one that is gone stays with the goal that has it. */
    private List<String> functionsFor(TypedRow row) {
        Goal before = there.get(row.key());
        String own = before == null ? null : before.place().function();
        List<String> names = new ArrayList<>(functions);
        if (own != null && !names.contains(own)) {
            names.add(own);
        }
        return names;
    }

    private Goal.@Nullable StrategyPage page(TypedRow row) {
        String typed = row.cell(GoalColumn.PAGE);
        Goal before = there.get(row.key());
        if (typed == null) {
            return before == null ? null : before.page();
        }
        return typed.isEmpty() ? null : pages.get(Long.valueOf(typed));
    }
}
