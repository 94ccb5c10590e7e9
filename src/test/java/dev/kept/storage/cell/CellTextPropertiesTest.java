package dev.kept.storage.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.ChainText;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.property.Life;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a ledger goes through, its cells and its packed chains come back from text as they were. */
class CellTextPropertiesTest {

    @Provide
    Arbitrary<List<Life.Turn>> turns() {
        return Life.steps();
    }

    @Property(tries = 60)
    void cells_come_back_from_a_months_text(@ForAll("turns") List<Life.Turn> turns) {
        Life life = lived(turns);
        Map<MonthKey, List<DayCell>> months = CellFold.all(life.all()).stream()
                .sorted(Comparator.comparing(cell -> cell.key().day()))
                .collect(Collectors.groupingBy(cell -> MonthKey.of(cell.key())));
        months.forEach((month, cells) -> {
            assertEquals(month, MonthKey.read(month.text()));
            assertEquals(cells, MonthText.read(month, MonthText.of(cells), LocalDate.MIN, LocalDate.MAX));
        });
    }

    @Property(tries = 60)
    void a_month_with_one_day_replaced_is_the_month_written_at_once(@ForAll("turns") List<Life.Turn> turns) {
        Life life = lived(turns);
        Map<MonthKey, List<DayCell>> months =
                CellFold.all(life.all()).stream().collect(Collectors.groupingBy(cell -> MonthKey.of(cell.key())));
        months.values().forEach(cells -> {
            String whole = MonthText.of(cells);
            for (DayCell cell : cells) {
                LocalDate day = cell.key().day();
                String without = MonthText.with(whole, List.of(day), List.of());
                assertEquals(whole, MonthText.with(without, List.of(day), List.of(cell)));
            }
        });
    }

    @Property(tries = 60)
    void a_chain_comes_back_from_its_packed_text(@ForAll("turns") List<Life.Turn> turns) {
        Life life = lived(turns);
        for (Commitment one : life.all()) {
            List<LedgerEvent> chain = life.ledger().events(one.id());
            assertEquals(chain, ChainText.read(one.id(), ChainText.of(chain)));
        }
    }

    @Test
    void a_month_without_cells_is_no_text() {
        assertNull(MonthText.with(null, List.of(), List.of()));
        assertEquals(
                List.of(),
                MonthText.read(MonthKey.read("7/2026-03/FIRST/IT/SMALL"), null, LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void text_that_holds_no_cells_is_refused() {
        MonthKey month = MonthKey.read("7/2026-03/FIRST/IT/SMALL");
        assertThrows(
                IllegalArgumentException.class, () -> MonthText.read(month, "3 1 x", LocalDate.MIN, LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> MonthKey.read("7/2026-03"));
    }

    private static Life lived(List<Life.Turn> turns) {
        Life life = new Life(1, 14, new InMemoryLedgerStore());
        turns.forEach(life::take);
        return life;
    }
}
