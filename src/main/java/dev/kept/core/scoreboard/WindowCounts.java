package dev.kept.core.scoreboard;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.figure.Measure;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.List;

/** What the cells of a window come to, under each basis, as known on a day. */
record WindowCounts(Counts first, Counts agreed) {

    /**
     * Of the window's cells.
     *
     * @param asOf the day on which they were known as they count
     */
    static WindowCounts of(List<DayCell> window, LocalDate asOf) {
        return of(window.stream().map(cell -> cell.knownOn(asOf)).toList());
    }

    /** @param window its cells as they were known on its day */
    static WindowCounts of(List<DayCell> window) {
        return new WindowCounts(sum(window, Basis.FIRST), sum(window, Basis.AGREED));
    }

    private static Counts sum(List<DayCell> window, Basis basis) {
        return Counts.sum(window.stream()
                .filter(cell -> cell.key().basis() == basis)
                .map(DayCell::counts)
                .toList());
    }

    Counts of(Basis basis) {
        return basis == Basis.FIRST ? first : agreed;
    }

    Rate rate(Measure measure) {
        return measure.rate(of(measure.basis()));
    }
}
