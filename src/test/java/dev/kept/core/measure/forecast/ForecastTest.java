package dev.kept.core.measure.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Rate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Brier score, shortfall and forecast honesty. */
final class ForecastTest {

    private static final double ROUNDING = 1e-9;

    @Property
    void the_parts_always_add_up_to_the_score(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 10) Integer> tenths,
            @ForAll @Size(60) List<Boolean> kept) {
        List<StatedConfidence> rows = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < tenths.size(); i++) {
            double stated = tenths.get(i) / 10.0;
            rows.add(one(stated, kept.get(i)));
            error += Math.pow(stated - (kept.get(i) ? 1 : 0), 2);
        }
        BrierScore score = BrierScore.of(rows);
        assertEquals(error / tenths.size(), score.score(), ROUNDING);
        assertEquals(score.score(), score.reliability() - score.resolution() + score.uncertainty(), ROUNDING);
        assertEquals(tenths.stream().distinct().count(), score.diagram().size());
    }

    @Test
    void the_honest_statement_scores_best() {
        Rate kept = new Rate(7, 10);
        double honest = BrierScore.of(List.of(new StatedConfidence(0.7, kept))).score();
        for (double stated : new double[] {0, 0.3, 0.6, 0.69, 0.71, 0.8, 1}) {
            assertTrue(honest
                    < BrierScore.of(List.of(new StatedConfidence(stated, kept))).score());
        }
    }

    @Test
    void without_forecasts_there_is_no_score_and_where_all_went_one_way_no_skill() {
        assertNull(BrierScore.of(List.of()));
        assertNull(BrierScore.of(List.of(new StatedConfidence(0.5, new Rate(0, 0)))));
        BrierScore certain = BrierScore.of(List.of(one(0.9, true), one(0.9, true)));
        assertNull(certain.skill());
        assertEquals(0, certain.uncertainty());
        assertFalse(certain.enough());
        assertTrue(BrierScore.of(Collections.nCopies(20, one(0.9, true))).enough());
    }

    @Test
    void a_confidence_is_a_probability_and_minus_zero_is_zero() {
        assertThrows(IllegalArgumentException.class, () -> one(1.1, true));
        assertThrows(IllegalArgumentException.class, () -> one(Double.NaN, true));
        assertEquals(
                1,
                BrierScore.of(List.of(one(0.0, true), one(-0.0, true)))
                        .diagram()
                        .size());
    }

    private static StatedConfidence one(double stated, boolean kept) {
        return new StatedConfidence(stated, new Rate(kept ? 1 : 0, 1));
    }
}
