package dev.kept.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The interval that stands beside every rate. */
final class WilsonTest {

    private static final double ROUNDING = 1e-12;

    @Property
    void it_contains_the_rate_and_lies_within_0_and_1(
            @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(min = 0, max = 5000) int some) {
        Rate rate = new Rate(some % (n + 1), n);
        Interval interval = rate.interval();
        assertTrue(0 <= interval.low() && interval.high() <= 1);
        assertTrue(interval.low() <= rate.value() + ROUNDING && rate.value() <= interval.high() + ROUNDING);
    }

    @Property
    void one_more_kept_lifts_both_ends_and_ten_times_as_much_evidence_narrows_it(
            @ForAll @IntRange(min = 2, max = 500) int n, @ForAll @IntRange(min = 0, max = 500) int some) {
        int hits = some % n;
        Interval one = Wilson.interval(hits, n);
        Interval more = Wilson.interval(hits + 1, n);
        assertTrue(one.low() <= more.low() && one.high() <= more.high());
        assertTrue(width(Wilson.interval(10.0 * hits, 10.0 * n)) < width(one));
    }

    @Property
    void misses_mirror_hits(
            @ForAll @IntRange(min = 1, max = 500) int n, @ForAll @IntRange(min = 0, max = 500) int some) {
        int hits = some % (n + 1);
        Interval kept = Wilson.interval(hits, n);
        Interval missed = Wilson.interval(n - hits, n);
        assertEquals(1 - missed.high(), kept.low(), ROUNDING);
        assertEquals(1 - missed.low(), kept.high(), ROUNDING);
    }

    @Test
    void nothing_and_everything_end_at_0_and_1_and_nothing_counted_has_no_interval() {
        assertEquals(0, Wilson.interval(0, 7).low());
        assertEquals(1, Wilson.interval(7, 7).high());
        assertNull(new Rate(0, 0).interval());
    }

    @Test
    void more_confidence_is_wider() {
        assertTrue(width(Wilson.around(0.8, 20, 2.58)) > width(Wilson.around(0.8, 20, Wilson.Z95)));
        assertEquals(Wilson.interval(16, 20), Wilson.around(0.8, 20, Wilson.Z95));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
