package dev.kept.core.measure.weighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Rate;
import dev.kept.core.measure.weighting.Composite.WeightedScore;
import dev.kept.core.measure.weighting.WeightedRate.WeightedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Half-life, effective n, weighted rate, and several scores in one. */
final class WeightingTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void the_weight_halves_with_each_half_life_and_is_whole_on_the_day_itself() {
        HalfLife quarter = new HalfLife(90);
        LocalDate today = LocalDate.of(2026, 6, 30);
        assertEquals(1, quarter.weight(today, today));
        assertEquals(0.5, quarter.weight(today.minusDays(90), today));
        assertEquals(0.25, quarter.weight(today.minusDays(180), today));
        assertThrows(IllegalArgumentException.class, () -> new HalfLife(0));
    }

    @Property
    void equal_weights_make_the_plain_rate_and_count_every_case(
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 0, max = 60) int some,
            @ForAll @DoubleRange(min = 0.01, max = 50) double weight) {
        int hits = some % (n + 1);
        List<WeightedCase> cases = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            cases.add(new WeightedCase(weight, i < hits));
        }
        WeightedRate rate = WeightedRate.of(cases);
        assertEquals(new Rate(hits, n).value(), rate.value(), ROUNDING);
        assertEquals(n, rate.effectiveN(), ROUNDING * n);
        assertEquals(new Rate(hits, n).interval().low(), rate.interval().low(), ROUNDING);
    }

    @Property
    void unequal_weights_never_tell_more_than_the_head_count_and_parts_add_up(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.01, max = 1) Double> weights) {
        List<WeightedCase> cases = weights.stream()
                .map(weight -> new WeightedCase(weight, weight > 0.5))
                .toList();
        WeightedRate all = WeightedRate.of(cases);
        assertTrue(1 - ROUNDING <= all.effectiveN() && all.effectiveN() <= weights.size() + ROUNDING);
        int half = cases.size() / 2;
        WeightedRate parts =
                WeightedRate.of(cases.subList(0, half)).plus(WeightedRate.of(cases.subList(half, cases.size())));
        assertEquals(all.value(), parts.value(), ROUNDING);
        assertEquals(all.effectiveN(), parts.effectiveN(), ROUNDING);
    }

    @Test
    void without_weight_there_is_no_rate() {
        WeightedRate none = WeightedRate.of(List.of(new WeightedCase(0, true)));
        assertNull(none.value());
        assertNull(none.effectiveN());
        assertNull(none.interval());
        assertNull(EffectiveSize.of(Map.of()));
        assertNull(EffectiveSize.of(Map.of(0.0, 7)));
        assertThrows(IllegalArgumentException.class, () -> new WeightedCase(-1, true));
    }

    @Property
    void any_weighting_stays_within_the_range_and_the_geometric_mean_below_the_arithmetic(
            @ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 1) Double> scores,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 100) Integer> weights) {
        List<WeightedScore> parts = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            parts.add(new WeightedScore("p" + i, weights.get(i), scores.get(i)));
        }
        Composite composite = Composite.of(parts);
        if (weights.stream().allMatch(weight -> weight == 0)) {
            assertNull(composite);
            return;
        }
        assertTrue(composite.lowest() <= composite.arithmetic() + ROUNDING);
        assertTrue(composite.arithmetic() <= composite.highest() + ROUNDING);
        assertTrue(composite.geometric() <= composite.arithmetic() + ROUNDING);
        assertEquals(1, composite.weightCoverage());
        assertEquals(composite.arithmetic(), composite.missingAsZero(), ROUNDING);
    }

    @Test
    void what_is_missing_is_not_zero_and_a_zero_is_not_missing() {
        Composite missing = Composite.of(List.of(new WeightedScore("a", 1, null), new WeightedScore("b", 1, 0.6)));
        assertEquals(0.6, missing.arithmetic());
        assertEquals(0.3, missing.missingAsZero());
        assertEquals(0.5, missing.weightCoverage());
        assertEquals(0.6, missing.lowest());
        Composite zero = Composite.of(List.of(new WeightedScore("a", 1, 0.0), new WeightedScore("b", 1, 0.6)));
        assertEquals(0.3, zero.arithmetic());
        assertEquals(0, zero.geometric());
        assertEquals("a", zero.weakest());
        assertNull(Composite.of(List.of(new WeightedScore("a", 1, null))));
        assertNull(Composite.of(List.of()));
    }
}
