package dev.kept.core.cell;

import java.time.LocalDate;
import java.util.List;

/** Reads day cells. They are written by the ledger store, in the transaction that changes a commitment. */
public interface CellStore {

    /** The project's non-empty cells with {@code from <= day < until}, both bases, in order of day. */
    List<DayCell> cells(long projectId, LocalDate from, LocalDate until);
}
