package dev.kept.core.measure.variance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.measure.Rate;
import dev.kept.core.measure.variance.ReasonsForVariance.Bar;
import dev.kept.core.measure.variance.ReasonsForVariance.MissReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reasons for variance and the promise budget. */
final class VarianceTest {

    @Test
    void equal_reasons_stay_in_their_order_and_unused_ones_have_no_bar() {
        MissReason first = new MissReason("late data", true, 2);
        MissReason second = new MissReason("illness", false, 2);
        ReasonsForVariance reasons = new ReasonsForVariance(List.of(first, new MissReason("x", false, 0), second), 1);
        assertEquals(List.of(new Bar(first, new Rate(2, 4)), new Bar(second, new Rate(4, 4))), reasons.pareto());
        assertEquals(5, reasons.misses());
        assertEquals(new Rate(4, 5), reasons.coverage());
        assertEquals(new Rate(2, 4), reasons.onRequesterSide());
    }

    @Test
    void without_misses_there_is_nothing_to_share_out() {
        ReasonsForVariance none = new ReasonsForVariance(List.of(), 0);
        assertNull(none.coverage().value());
        assertNull(none.onRequesterSide().value());
        assertEquals(List.of(), none.pareto());
        assertNull(new ReasonsForVariance(List.of(), 3).onRequesterSide().value());
        assertThrows(IllegalArgumentException.class, () -> new MissReason("x", false, -1));
    }

    @Test
    void a_target_of_everything_leaves_no_budget_and_an_overdrawn_one_is_negative() {
        PromiseBudget strict = new PromiseBudget(1, 40, 20, 1);
        assertEquals(0, strict.budget());
        assertEquals(-1, strict.left());
        assertNull(strict.spentShare());
        assertNull(strict.burnRate());
        assertEquals(2, strict.missesAtThisPace());
    }

    @Test
    void before_anything_was_due_nothing_burns() {
        PromiseBudget fresh = new PromiseBudget(0.8, 40, 0, 0);
        assertNull(fresh.burnRate());
        assertNull(fresh.missesAtThisPace());
        assertEquals(0, fresh.spentShare());
        assertThrows(IllegalArgumentException.class, () -> new PromiseBudget(0.8, 40, 10, 11));
        assertThrows(IllegalArgumentException.class, () -> new PromiseBudget(1.2, 40, 10, 1));
    }
}
