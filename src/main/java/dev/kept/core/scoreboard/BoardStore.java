package dev.kept.core.scoreboard;

import dev.kept.core.cell.DayCell;
import dev.kept.core.measure.disclosure.DisclosureState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads what a project's board is made of, all of it as it stands at one moment. */
public interface BoardStore {

    /** The project's cells with {@code from <= day < until}, and what is told about its open promises now. */
    BoardRows rows(long projectId, LocalDate from, LocalDate until);

    /**
     * What a board is made of.
     *
     * @param cells the non-empty ones, both bases, in order of day
     * @param told how often each state of telling is met among the project's open promises: accepted, neither delivered
     *     nor withdrawn, and on issues that everybody who sees the project may see; empty when none is open
     */
    record BoardRows(List<DayCell> cells, Map<DisclosureState, Integer> told) {
        public BoardRows {
            cells = List.copyOf(cells);
            told = Map.copyOf(told);
        }
    }
}
