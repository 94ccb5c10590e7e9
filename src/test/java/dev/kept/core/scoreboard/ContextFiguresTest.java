package dev.kept.core.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.TalliedMove;
import dev.kept.core.cell.Tallies;
import dev.kept.core.cell.Tally;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.promise.Earliness;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stands beside the figures, from the cells of a window. */
final class ContextFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void surprises_with_a_warning_that_nobody_heard_are_counted_also_when_they_are_few() {
        Tallies unheard = Tallies.of(Map.of(TallyKind.UNHEARD, Tally.of(new TreeMap<>(Map.of(1, 1, 9, 1)))));
        assertEquals(
                new ContextFigure(ContextFigure.ContextKind.UNHEARD_WARNINGS, 2.0, null, null, 3),
                beside(new Counts(4, 1, 4, 1, 3, 3, 0, 0, 0, unheard)));
    }

    @Test
    void of_no_surprise_no_unheard_warning_is_told() {
        assertEquals(
                new ContextFigure(ContextFigure.ContextKind.UNHEARD_WARNINGS, null, null, null, 0),
                beside(new Counts(4, 4, 4, 4, 0, 0, 0, 0, 0, Tallies.NONE)));
    }

    /** Case N10: 40 deliveries past the window, of which 4 were taken back because something else was meant. */
    @Test
    void not_what_was_meant_is_a_share_of_the_deliveries_past_the_reopen_window() {
        SortedMap<DaysOf, Integer> slack = new TreeMap<>();
        slack.put(new DaysOf(15, 30), 36);
        slack.put(new DaysOf(1, 30), 7);
        Tallies tallies = Tallies.of(Map.of(
                TallyKind.SLACK, Tally.of(slack), TallyKind.NOT_MEANT, Tally.of(new TreeMap<>(Map.of(2, 3, 0, 1)))));
        ContextFigure figure = beside(
                new Counts(47, 43, 47, 43, 4, 0, 4, 0, 0, tallies),
                Pillar.UNDERSTANDING,
                ContextFigure.ContextKind.NOT_MEANT);
        assertEquals(40, figure.n(), "seven were delivered the other day and may still be taken back");
        assertEquals(0.1, figure.value(), 1e-6);
        assertEquals(0.03958, figure.low(), 1e-6);
        assertEquals(0.230518, figure.high(), 1e-6);
    }

    /** Case N15, each move twice: 7 of 31, 9 of 59 and 7 of 90 days were left. */
    @Test
    void new_dates_tell_how_early_they_came_from_five_on() {
        SortedMap<TalliedMove, Integer> moves = new TreeMap<>();
        moves.put(new TalliedMove(37, new Earliness(7, 90)), 2);
        moves.put(new TalliedMove(70, new Earliness(9, 59)), 2);
        moves.put(new TalliedMove(96, new Earliness(7, 31)), 2);
        ContextFigure median = agreed(moves, ContextFigure.ContextKind.MOVE_EARLINESS);
        assertEquals(0.152542, median.value(), 1e-6);
        assertEquals(6, median.n());
        moves.put(new TalliedMove(40, new Earliness(40, 60)), 2);
        ContextFigure late = agreed(moves, ContextFigure.ContextKind.MOVED_LATE);
        assertEquals(0.75, late.value(), 1e-6);
        assertEquals(8, late.n());
        ContextFigure few = agreed(
                new TreeMap<>(Map.of(new TalliedMove(1, new Earliness(0, 9)), 4)),
                ContextFigure.ContextKind.MOVED_LATE);
        assertEquals(new ContextFigure(ContextFigure.ContextKind.MOVED_LATE, null, null, null, 4), few);
    }

    private static ContextFigure agreed(SortedMap<TalliedMove, Integer> moves, ContextFigure.ContextKind kind) {
        Tallies tallies = Tallies.of(Map.of(TallyKind.EARLINESS, Tally.of(moves)));
        Counts counts = new Counts(8, 8, 8, 8, 0, 0, 0, 0, 0, tallies);
        return beside(counts, Basis.AGREED, Pillar.RELIABILITY, kind);
    }

    private static ContextFigure beside(Counts counts) {
        return beside(counts, Pillar.TRANSPARENCY, ContextFigure.ContextKind.UNHEARD_WARNINGS);
    }

    /** Of a window with one cell, of yesterday; deliveries of the last two weeks can be taken back. */
    private static ContextFigure beside(Counts counts, Pillar pillar, ContextFigure.ContextKind kind) {
        return beside(counts, Basis.FIRST, pillar, kind);
    }

    private static ContextFigure beside(Counts counts, Basis basis, Pillar pillar, ContextFigure.ContextKind kind) {
        CellKey key = new CellKey(10, Side.IT, SizeBand.SMALL, basis, TODAY.minusDays(1));
        List<DayCell> window = List.of(new DayCell(key, counts, new TreeMap<>()));
        WindowTallies first = new WindowTallies(window, Basis.FIRST, TODAY.minusDays(15), LocalDate.MAX);
        WindowTallies agreed = new WindowTallies(window, Basis.AGREED, TODAY.minusDays(15), LocalDate.MAX);
        return new ContextFigures(window, TODAY, counts, first, agreed)
                .of(pillar, null, null).stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseThrow();
    }
}
