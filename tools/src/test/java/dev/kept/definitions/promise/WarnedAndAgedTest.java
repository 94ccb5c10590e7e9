package dev.kept.definitions.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Nullable;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the promise table says about age and warnings. */
final class WarnedAndAgedTest {

    private static final LocalDate DUE = day(20);

    @Test
    void a_promise_one_half_life_older_weighs_half() {
        Promise old = promise("old", DUE);
        Promise young =
                new Promise("y", day(1), DUE.plusDays(10), List.of(), null, List.of(), null, null, null, 1, Side.IT);
        PromiseTable table = table(1, old, young);
        assertEquals(1.0 / 3, HalfLifeRate.of(table, 10).value(), 1e-12);
        assertNull(HalfLifeRate.of(table(1), 10).value());
    }

    @Test
    void the_lead_of_warned_slips_has_quartiles_and_none_without_them() {
        PromiseTable table = table(
                1,
                promise("a", null, new DateChange(day(10), day(70), false)),
                promise("b", null, new DateChange(day(16), day(70), false)),
                promise("c", null, new DateChange(day(18), day(70), false)),
                promise("silent", null));
        assertEquals(new Quartiles(3, 4, 7), Slips.leadWarned(table));
        assertNull(Slips.leadWarned(table(1, promise("silent", null))));
    }

    private static PromiseTable table(int noticeDays, Promise... promises) {
        return new PromiseTable(List.of(promises), day(60), noticeDays);
    }

    private static Promise promise(String id, @Nullable LocalDate delivered, DateChange... changes) {
        return new Promise(id, day(1), DUE, List.of(changes), delivered, List.of(), null, null, null, 1, Side.IT);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number - 1L);
    }
}
