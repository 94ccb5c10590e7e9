package dev.kept.definitions.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.definitions.compare.SafePredictability.Objective;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that others use, at their edges. */
final class ComparisonsTest {

    @Test
    void nothing_planned_has_no_predictability() {
        SafePredictability stretch = SafePredictability.of(List.of(new Objective(false, 5, 5)));
        assertNull(stretch.predictability());
        assertNull(stretch.withoutStretch());
        assertNull(stretch.healthy());
        assertNull(stretch.fullyMet().value());
        assertNull(PercentPlanComplete.of(0, 0).value());
    }

    @Test
    void the_healthy_band_ends_at_80_and_100_percent_and_both_are_in_it() {
        assertTrue(predictability(10, 8).healthy());
        assertTrue(predictability(10, 10).healthy());
        assertTrue(predictability(0.3, 0.1 + 0.2).healthy());
        assertFalse(predictability(10, 7.9).healthy());
        assertFalse(predictability(10, 10.1).healthy());
    }

    @Test
    void an_empty_or_emptied_scope_has_no_ratio() {
        SayDo emptied = new SayDo(10, 0, 10, 0, 0);
        assertEquals(0, emptied.initialOnly());
        assertNull(emptied.allOverFinal());
        assertNull(emptied.initialOverFinal());
        assertNull(new SayDo(0, 5, 0, 0, 5).allOverInitial());
    }

    private static SafePredictability predictability(double planned, double actual) {
        return SafePredictability.of(List.of(new Objective(true, planned, actual)));
    }
}
