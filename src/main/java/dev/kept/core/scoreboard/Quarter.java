package dev.kept.core.scoreboard;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
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
    SupportingFigure burnRate(List<DayCell> cells, LocalDate today, double target) {
        Counts soFar = sum(cells, from, today);
        Counts all = sum(cells, from, until);
        PromiseBudget budget = new PromiseBudget(target, all.due(), soFar.due(), soFar.due() - soFar.kept());
        return SupportingFigure.number(SupportingFigure.Kind.BURN_RATE, budget.burnRate(), soFar.due());
    }

    private static Counts sum(List<DayCell> cells, LocalDate from, LocalDate until) {
        return Counts.sum(cells.stream()
                .filter(cell -> cell.key().basis() == Basis.FIRST)
                .filter(cell ->
                        !cell.key().day().isBefore(from) && cell.key().day().isBefore(until))
                .map(DayCell::counts)
                .toList());
    }
}
