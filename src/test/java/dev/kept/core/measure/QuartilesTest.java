package dev.kept.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class QuartilesTest {

    @Test
    void they_lie_between_values_where_no_value_lies_at_a_quarter() {
        assertEquals(new Quartiles(1.75, 2.5, 3.25), Quartiles.of(List.of(4, 1, 3, 2)));
        assertEquals(new Quartiles(2, 3, 4), Quartiles.of(List.of(5, 4, 3, 2, 1)));
    }

    @Test
    void one_value_is_all_three_and_no_value_none() {
        assertEquals(new Quartiles(7, 7, 7), Quartiles.of(List.of(7)));
        assertNull(Quartiles.of(List.of()));
        assertNull(Quartiles.medianOf(List.of()));
    }

    @Property
    void they_are_in_order_and_within_the_values(@ForAll @Size(min = 1, max = 30) List<Integer> values) {
        Quartiles all = Quartiles.of(values);
        assertTrue(all.lower() <= all.median() && all.median() <= all.upper());
        assertTrue(values.stream().anyMatch(value -> value <= all.lower()));
        assertTrue(values.stream().anyMatch(value -> value >= all.upper()));
    }

    @Test
    void what_was_said_on_the_last_day_of_the_period_is_fresh_and_what_comes_later_is_unknown() {
        LocalDate today = LocalDate.of(2026, 6, 30);
        assertTrue(Freshness.fresh(today.minusDays(30), today, 30));
        assertFalse(Freshness.fresh(today.minusDays(31), today, 30));
        assertTrue(Freshness.known(today.minusDays(31), today));
        assertFalse(Freshness.known(today.plusDays(1), today));
        assertFalse(Freshness.fresh(today.plusDays(1), today, 30));
        assertFalse(Freshness.known(null, today));
    }
}
