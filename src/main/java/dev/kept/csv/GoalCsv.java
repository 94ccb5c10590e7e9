package dev.kept.csv;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.table.GoalColumn;
import java.util.Arrays;
import java.util.List;

/** The shared goals as a table that can be taken in again. Heads and codes are English in every language. */
public final class GoalCsv {

    private GoalCsv() {}

    /** The whole file, from its byte order mark on. */
    public static String of(List<Goal> goals) {
        StringBuilder text = new StringBuilder();
        CsvTable table = CsvTable.beginning(text);
        List<GoalColumn> columns = Arrays.asList(GoalColumn.values());
        table.line(columns.stream().map(GoalColumn::head).toArray());
        goals.forEach(goal ->
                table.line(columns.stream().map(column -> column.of(goal)).toArray()));
        return text.toString();
    }
}
