package dev.kept.core.goal.table;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.table.TablePlan.RowFault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A table as somebody typed it: which columns it has and what stands in them. Goals are not looked at yet. */
final class TypedTable {

    private final List<GoalColumn> columns = new ArrayList<>();
    private final List<RowFault> wrong = new ArrayList<>();
    private final Map<String, TypedRow> rows = new LinkedHashMap<>();

    /**
     * One goal of the table.
     *
     * @param line where it stands
     * @param cells without blanks around them, by the columns that the table has
     */
    record TypedRow(int line, Map<GoalColumn, String> cells) {
        TypedRow {
            cells = Map.copyOf(cells);
        }

        String key() {
            return cells.getOrDefault(GoalColumn.KEY, "").toUpperCase(Locale.ROOT);
        }

        @Nullable
        String cell(GoalColumn column) {
            return cells.get(column);
        }
    }

    /** @param lines the heads first */
    TypedTable(List<TableLine> lines) {
        if (lines.isEmpty()) {
            fault(1, "", "kept.goals.table.error.empty_table");
            return;
        }
        heads(lines.get(0));
        if (lines.size() - 1 > GoalTransfer.MOST_ROWS) {
            fault(1, "", "kept.goals.table.error.rows", Integer.toString(GoalTransfer.MOST_ROWS));
        }
        if (wrong.isEmpty()) {
            lines.subList(1, lines.size()).forEach(this::row);
        }
    }

    private void heads(TableLine line) {
        for (String head : line.cells()) {
            GoalColumn column = GoalColumn.headed(head).orElse(null);
            if (column == null) {
                fault(line.number(), head, "kept.goals.table.error.head", head);
            } else if (columns.contains(column)) {
                fault(line.number(), head, "kept.goals.table.error.head_twice", head);
            } else {
                columns.add(column);
            }
        }
        if (!columns.contains(GoalColumn.KEY)) {
            fault(line.number(), GoalColumn.KEY.head(), "kept.goals.table.error.no_key");
        }
    }

    private void row(TableLine line) {
        if (line.cells().size() != columns.size()) {
            String has = Integer.toString(line.cells().size());
            fault(line.number(), "", "kept.goals.table.error.cells", has, Integer.toString(columns.size()));
            return;
        }
        Map<GoalColumn, String> cells = new EnumMap<>(GoalColumn.class);
        for (int place = 0; place < columns.size(); place++) {
            cells.put(columns.get(place), line.cells().get(place).strip());
        }
        TypedRow row = new TypedRow(line.number(), cells);
        TypedRow other = Goal.isKey(row.key()) ? rows.putIfAbsent(row.key(), row) : null;
        if (!Goal.isKey(row.key())) {
            fault(line.number(), GoalColumn.KEY.head(), "kept.goals.error.key");
        } else if (other != null) {
            String first = Integer.toString(other.line());
            fault(line.number(), GoalColumn.KEY.head(), "kept.goals.table.error.key_twice", first);
        }
    }

    private void fault(int line, String column, String sentence, String... arguments) {
        wrong.add(new RowFault(line, column, Refusal.invalid("table", sentence, arguments)));
    }

    /** What is wrong with its form. */
    List<RowFault> wrong() {
        return wrong;
    }

    /** The goals that can be told apart. */
    List<TypedRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Numbers of pages that stand in it. */
    Set<Long> pages() {
        Set<Long> pages = new TreeSet<>();
        for (TypedRow row : rows.values()) {
            String typed = row.cells().getOrDefault(GoalColumn.PAGE, "");
            if (isPage(typed)) {
                pages.add(Long.valueOf(typed));
            }
        }
        return pages;
    }

    /** Whether a page can have this number. */
    static boolean isPage(String typed) {
        return typed.matches("[1-9]\\d{0,17}");
    }
}
