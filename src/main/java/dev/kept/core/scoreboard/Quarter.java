package dev.kept.core.scoreboard;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.DayCell;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.measure.variance.PromiseBudget;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * A quarter of the year, for the promise budget.
 *
 * @param from its first day
 * @param until the day after its last
 */
record Quarter(LocalDate from, LocalDate until) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        LocalDate from = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Quarter(from, from.plusMonths(MONTHS));
    }

    /** How fast the misses use up what the target leaves room for, as known today; n is what was due so far. */
    ContextFigure burnRate(List<DayCell> cells, LocalDate today, double target) {
        int due = 0;
        int dueSoFar = 0;
        int keptSoFar = 0;
        for (DayCell cell : cells) {
            LocalDate day = cell.key().day();
            if (cell.key().basis() == Basis.FIRST && !day.isBefore(from) && day.isBefore(until)) {
                due += cell.counts().due();
                if (day.isBefore(today)) {
                    dueSoFar += cell.counts().due();
                    keptSoFar += cell.counts().kept();
                }
            }
        }
        PromiseBudget budget = new PromiseBudget(target, due, dueSoFar, dueSoFar - keptSoFar);
        return ContextFigure.number(ContextFigure.ContextKind.BURN_RATE, budget.burnRate(), dueSoFar);
    }
}
