package dev.kept.core.measure.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was reported before a date. */
final class StatusReportsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LocalDate ASKED = LocalDate.of(2026, 6, 16);

    private static Promise made(LocalDate day) {
        return new Promise("p", day, DUE, List.of(), null, List.of(), null, null, null, 1, Side.IT);
    }

    @Test
    void silence_is_never_green() {
        StatusReports silent = StatusReports.NONE.with(true, null, 1).with(false, null, 1);
        assertNull(silent.greenBeforeMiss().value());
        assertEquals(new Rate(1, 1), silent.silenceBeforeMiss());
        assertNull(silent.falseAlarm().value());
        assertNull(silent.greenThenKept().value());
    }

    @Test
    void amber_is_neither_a_green_miss_nor_a_false_alarm() {
        StatusReports amber = StatusReports.NONE
                .with(true, ReportedStatus.IN_DANGER, 1)
                .with(false, ReportedStatus.IN_DANGER, 1)
                .with(false, ReportedStatus.OFF, 1);
        assertEquals(new Rate(0, 1), amber.greenBeforeMiss());
        assertEquals(new Rate(0, 1), amber.silenceBeforeMiss());
        assertEquals(new Rate(1, 2), amber.falseAlarm());
    }

    @Test
    void nobody_is_asked_of_what_was_promised_later_or_was_over_by_then() {
        assertTrue(StatusReports.asked(made(ASKED), DUE));
        assertFalse(StatusReports.asked(made(ASKED.plusDays(1)), DUE), "promised within the two weeks");
        assertFalse(StatusReports.asked(made(ASKED.minusDays(9)).delivered(ASKED), DUE), "delivered by then");
        assertTrue(StatusReports.asked(made(ASKED.minusDays(9)).delivered(ASKED.plusDays(1)), DUE));
        assertFalse(StatusReports.asked(made(ASKED.minusDays(9)).withdrawn(ASKED, null), DUE), "withdrawn by then");
    }

    @Test
    void a_field_named_today_asks_for_dates_two_weeks_ahead() {
        assertEquals(DUE, StatusReports.firstAsked(ASKED));
        assertEquals(LocalDate.MAX, StatusReports.firstAsked(null));
    }
}
