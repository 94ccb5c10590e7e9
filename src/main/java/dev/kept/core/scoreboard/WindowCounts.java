package dev.kept.core.scoreboard;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What the cells of a window come to, under each basis, as known on a day. */
record WindowCounts(Counts first, Counts agreed) {

    /** Of the cells with these keys. */
    static WindowCounts of(List<DayCell> window, LocalDate asOf, Predicate<CellKey> which) {
        return new WindowCounts(sum(window, asOf, Basis.FIRST, which), sum(window, asOf, Basis.AGREED, which));
    }

    private static Counts sum(List<DayCell> window, LocalDate asOf, Basis basis, Predicate<CellKey> which) {
        return Counts.sum(window.stream()
                .filter(cell -> cell.key().basis() == basis && which.test(cell.key()))
                .map(cell -> cell.asOf(asOf))
                .toList());
    }

    Rate rate(Measure measure) {
        return measure.rate(measure.basis() == Basis.FIRST ? first : agreed);
    }
}
