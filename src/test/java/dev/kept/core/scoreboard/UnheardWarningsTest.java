package dev.kept.core.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.Tallies;
import dev.kept.core.cell.Tally;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.SizeBand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Surprises with a warning that nobody heard are counted, also when they are few. */
final class UnheardWarningsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void two_of_three_surprises() {
        Tallies unheard = Tallies.of(Map.of(TallyKind.UNHEARD, Tally.of(new TreeMap<>(Map.of(1, 1, 9, 1)))));
        assertEquals(
                new ContextFigure(ContextFigure.ContextKind.UNHEARD_WARNINGS, 2.0, null, null, 3),
                beside(new Counts(4, 1, 4, 1, 3, 3, 0, 0, 0, unheard)));
    }

    @Test
    void of_no_surprise_nothing_is_said() {
        assertEquals(
                new ContextFigure(ContextFigure.ContextKind.UNHEARD_WARNINGS, null, null, null, 0),
                beside(new Counts(4, 4, 4, 4, 0, 0, 0, 0, 0, Tallies.NONE)));
    }

    private static ContextFigure beside(Counts counts) {
        CellKey key = new CellKey(10, Side.IT, SizeBand.SMALL, Basis.FIRST, TODAY.minusDays(1));
        List<DayCell> window = List.of(new DayCell(key, counts, new TreeMap<>()));
        WindowTallies first = new WindowTallies(window, Basis.FIRST);
        WindowTallies agreed = new WindowTallies(window, Basis.AGREED);
        return new ContextFigures(window, TODAY, counts, first, agreed)
                .of(Pillar.TRANSPARENCY, null, null).stream()
                        .filter(one -> one.kind() == ContextFigure.ContextKind.UNHEARD_WARNINGS)
                        .findFirst()
                        .orElseThrow();
    }
}
