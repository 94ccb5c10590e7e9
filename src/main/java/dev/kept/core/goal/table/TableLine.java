package dev.kept.core.goal.table;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number in the file, from 1; the heads are a line, too
 * @param cells as they stand there, without the signs that part them
 */
public record TableLine(int number, List<String> cells) {
    public TableLine {
        cells = List.copyOf(cells);
    }
}
