package dev.kept.core.measure.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How early a date was moved (case N15). */
final class EarlinessTest {

    private static final LocalDate MADE = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = MADE.plusDays(100);

    @Test
    void it_is_what_was_left_of_the_time_promised() {
        assertEquals(
                0.225806,
                Earliness.of(MADE, LocalDate.of(2026, 1, 25), LocalDate.of(2026, 2, 1))
                        .value(),
                1e-6);
        assertEquals(1, Earliness.of(MADE, MADE, DUE).value());
        assertEquals(0, Earliness.of(MADE, DUE, DUE).value());
        assertEquals(0, Earliness.of(MADE, DUE.plusDays(30), DUE).value(), "and no less after it");
    }

    @Test
    void exactly_a_quarter_left_is_late() {
        assertTrue(Earliness.of(MADE, DUE.minusDays(25), DUE).lastQuarter());
        assertFalse(Earliness.of(MADE, DUE.minusDays(26), DUE).lastQuarter());
    }

    @Test
    void of_no_time_promised_nothing_was_left() {
        Earliness sameDay = Earliness.of(MADE, MADE, MADE);
        assertEquals(0, sameDay.value());
        assertTrue(sameDay.lastQuarter());
    }

    /** No door lets one in, but a file that was made elsewhere may hold one. */
    @Test
    void a_move_before_the_promise_is_one_at_once() {
        assertEquals(1, Earliness.of(MADE, MADE.minusDays(3), MADE).value());
        assertEquals(1, Earliness.of(MADE, MADE.minusDays(3), DUE).value());
    }
}
