package dev.kept.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.interval.BetaDistribution;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's quantiles against those that are known in closed form, and at the ends. */
final class CommonsBetaTest {

    private static final double CLOSE = 1e-9;

    private final BetaDistribution beta = new CommonsBeta();

    @Property(tries = 200)
    void powers_of_a_uniform_variable_have_a_closed_form(
            @ForAll @DoubleRange(min = 0.3, max = 400) double shape,
            @ForAll @DoubleRange(min = 0, max = 1) double probability) {
        assertEquals(Math.pow(probability, 1 / shape), beta.quantile(shape, 1, probability), CLOSE);
        assertEquals(1 - Math.pow(1 - probability, 1 / shape), beta.quantile(1, shape, probability), CLOSE);
    }

    @Property(tries = 200)
    void the_arcsine_distribution_has_a_closed_form(@ForAll @DoubleRange(min = 0, max = 1) double probability) {
        double known = Math.pow(Math.sin(Math.PI * probability / 2), 2);
        assertEquals(known, beta.quantile(0.5, 0.5, probability), CLOSE);
    }

    @Property(tries = 200)
    void turned_round_it_is_the_same_distribution_and_more_probability_lies_further_right(
            @ForAll @DoubleRange(min = 0.5, max = 2000) double a,
            @ForAll @DoubleRange(min = 0.5, max = 2000) double b,
            @ForAll @DoubleRange(min = 0.01, max = 0.98) double probability) {
        double quantile = beta.quantile(a, b, probability);
        assertEquals(1 - beta.quantile(b, a, 1 - probability), quantile, CLOSE);
        assertTrue(quantile < beta.quantile(a, b, probability + 0.01));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 3.5", "1000000.5, 0.5", "0.001, 0.001"})
    void all_or_nothing_lies_at_the_ends(double a, double b) {
        assertEquals(0, beta.quantile(a, b, 0));
        assertEquals(1, beta.quantile(a, b, 1));
    }

    @Test
    void of_a_million_promises_the_middle_is_found() {
        assertEquals(0.8, beta.quantile(800_000.5, 200_000.5, 0.5), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0.5", "1, 0, 0.5", "-1, 1, 0.5", "1, 1, -0.1", "1, 1, 1.1", "NaN, 1, 0.5", "1, 1, NaN"})
    void what_is_no_distribution_or_no_probability_is_refused(double a, double b, double probability) {
        assertThrows(IllegalArgumentException.class, () -> beta.quantile(a, b, probability));
    }
}
