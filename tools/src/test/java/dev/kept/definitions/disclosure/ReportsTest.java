package dev.kept.definitions.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.measure.Rate;
import dev.kept.definitions.disclosure.StatusReports.Status;
import dev.kept.definitions.disclosure.StatusReports.StatusReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was reported before a date, and what was changed without a word. */
final class ReportsTest {

    @Test
    void silence_is_never_green() {
        StatusReports silent = StatusReports.of(List.of(new StatusReport(true, null), new StatusReport(false, null)));
        assertNull(silent.greenBeforeMiss().value());
        assertEquals(new Rate(1, 1), silent.silenceBeforeMiss());
        assertNull(silent.falseAlarm().value());
        assertNull(silent.greenThenKept().value());
    }

    @Test
    void amber_is_neither_a_green_miss_nor_a_false_alarm() {
        StatusReports amber = StatusReports.of(List.of(
                new StatusReport(true, Status.AMBER),
                new StatusReport(false, Status.AMBER),
                new StatusReport(false, Status.RED)));
        assertEquals(new Rate(0, 1), amber.greenBeforeMiss());
        assertEquals(new Rate(0, 1), amber.silenceBeforeMiss());
        assertEquals(new Rate(1, 2), amber.falseAlarm());
    }

    @Test
    void without_changes_nothing_was_hidden() {
        assertNull(UndisclosedChange.of(0, 0).value());
        assertEquals(0.25, UndisclosedChange.of(1, 4).value());
    }
}
