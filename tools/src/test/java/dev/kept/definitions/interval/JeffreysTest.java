package dev.kept.definitions.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.interval.BetaDistribution;
import dev.kept.statistics.CommonsBeta;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class JeffreysTest {

    private static final BetaDistribution BETA = new CommonsBeta();

    private final Jeffreys jeffreys = new Jeffreys(BETA, 0.95);

    @Property(tries = 300)
    void it_contains_the_rate_and_one_more_kept_lifts_both_ends(
            @ForAll @IntRange(min = 1, max = 300) int n, @ForAll @IntRange(min = 0, max = 300) int some) {
        int hits = some % n;
        Interval one = jeffreys.interval(new Rate(hits, n));
        Interval more = jeffreys.interval(new Rate(hits + 1, n));
        double rate = (double) hits / n;
        assertTrue(0 <= one.low() && one.low() <= rate && rate <= one.high() && one.high() <= 1, one.toString());
        assertTrue(one.low() < more.low() && one.high() < more.high(), one + " " + more);
    }

    @Test
    void its_ends_are_exactly_0_and_1_when_nothing_or_everything_was_kept() {
        assertEquals(0, jeffreys.interval(new Rate(0, 3)).low());
        assertTrue(jeffreys.interval(new Rate(0, 3)).high() < 0.6);
        assertEquals(1, jeffreys.interval(new Rate(3, 3)).high());
        assertTrue(jeffreys.interval(new Rate(3, 3)).low() > 0.4);
    }

    @Test
    void nothing_counted_has_none_and_a_wider_level_is_wider() {
        assertNull(jeffreys.interval(new Rate(0, 0)));
        Interval usual = jeffreys.interval(new Rate(8, 10));
        Interval wider = new Jeffreys(BETA, 0.99).interval(new Rate(8, 10));
        assertTrue(wider.low() < usual.low() && wider.high() > usual.high());
        assertThrows(IllegalArgumentException.class, () -> new Jeffreys(BETA, 1));
        assertThrows(IllegalArgumentException.class, () -> new Jeffreys(BETA, 0));
    }
}
