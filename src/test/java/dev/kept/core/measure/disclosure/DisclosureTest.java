package dev.kept.core.measure.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.StatusReports.Report;
import dev.kept.core.measure.disclosure.StatusReports.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DisclosureTest {

    @Test
    void unknown_yet_is_disclosed_and_shown_with_its_own_share() {
        FacetCount cost = new FacetCount(10, 6, 3, 2);
        assertEquals(new Rate(6, 10), cost.coverage());
        assertEquals(new Rate(3, 6), cost.freshness());
        assertEquals(new Rate(3, 10), cost.coveredAndFresh());
        assertEquals(new Rate(2, 6), cost.unknownShare());
        assertEquals(new FacetCount(20, 12, 6, 4), cost.plus(cost));
    }

    @Test
    void with_nothing_stated_freshness_is_no_figure_and_coverage_is_zero() {
        FacetCount none = new FacetCount(4, 0, 0, 0);
        assertNull(none.freshness().value());
        assertEquals(0, none.coverage().value());
        assertNull(FacetCount.NONE.coverage().value());
        assertThrows(IllegalArgumentException.class, () -> new FacetCount(4, 5, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new FacetCount(4, 2, 3, 0));
    }

    @Test
    void silence_is_never_green() {
        StatusReports silent = StatusReports.of(List.of(new Report(true, null), new Report(false, null)));
        assertNull(silent.greenBeforeMiss().value());
        assertEquals(new Rate(1, 1), silent.silenceBeforeMiss());
        assertNull(silent.falseAlarm().value());
        assertNull(silent.greenThenKept().value());
    }

    @Test
    void amber_is_neither_a_green_miss_nor_a_false_alarm() {
        StatusReports amber = StatusReports.of(List.of(
                new Report(true, Status.AMBER), new Report(false, Status.AMBER), new Report(false, Status.RED)));
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
