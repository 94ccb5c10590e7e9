package dev.kept.core.measure.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.measure.Rate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class JudgementTest {

    @Test
    void nothing_is_said_below_the_least_number_however_clear_it_looks() {
        assertEquals(Judgement.TOO_FEW, Judgement.of(new Rate(4, 4), 0.1, 5));
        assertEquals(Judgement.TOO_FEW, Judgement.of(new Rate(0, 0), 0.1, 0));
        assertEquals(Judgement.ABOVE, Judgement.of(new Rate(5, 5), 0.1, 5));
    }

    @Test
    void a_target_that_everybody_meets_is_met_and_an_end_that_touches_it_counts_as_above() {
        assertEquals(Judgement.ABOVE, Judgement.of(new Rate(0, 9), 0, 5));
        for (int n = 5; n < 300; n++) {
            assertEquals(Judgement.CANNOT_TELL, Judgement.of(new Rate(n, n), 1, 5));
        }
        double low = new Rate(90, 100).interval().low();
        assertEquals(Judgement.ABOVE, Judgement.of(new Rate(90, 100), low, 5));
        double high = new Rate(10, 100).interval().high();
        assertEquals(Judgement.CANNOT_TELL, Judgement.of(new Rate(10, 100), high, 5));
    }

    @Property
    void the_rate_itself_as_target_can_never_be_told(
            @ForAll @IntRange(min = 5, max = 900) int n, @ForAll @IntRange(min = 0, max = 900) int some) {
        Rate rate = new Rate(1 + some % (n - 1), n);
        assertEquals(Judgement.CANNOT_TELL, Judgement.of(rate, rate.value(), 5));
    }
}
