package dev.kept.definitions.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.measure.Rate;
import dev.kept.definitions.forecast.ForecastHonesty.Forecast;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Shortfall and forecast honesty. */
final class ForecastDatesTest {

    private static final double ROUNDING = 1e-9;

    @Property
    void equal_confidence_gives_the_binomial_tail(
            @ForAll @IntRange(min = 1, max = 25) int n,
            @ForAll @IntRange(min = 0, max = 25) int some,
            @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        int kept = some % (n + 1);
        double tail = 0;
        double choose = 1;
        for (int k = 0; k <= kept; k++) {
            tail += choose * Math.pow(chance, k) * Math.pow(1 - chance, n - k);
            choose = choose * (n - k) / (k + 1);
        }
        assertEquals(tail, Shortfall.of(Collections.nCopies(n, chance), kept).probability(), ROUNDING);
    }

    @Test
    void all_kept_is_never_a_shortfall_and_certainty_leaves_no_room() {
        assertEquals(1, Shortfall.of(List.of(0.9, 0.2, 0.5), 3).probability(), ROUNDING);
        assertEquals(0, Shortfall.of(List.of(1.0, 1.0), 1).probability());
        assertEquals(0, Shortfall.of(List.of(1.0, 1.0), 1).deviation());
        assertEquals(1, Shortfall.of(List.of(), 0).probability());
        assertThrows(IllegalArgumentException.class, () -> Shortfall.of(List.of(0.5), 2));
        assertThrows(IllegalArgumentException.class, () -> Shortfall.of(List.of(1.5), 1));
    }

    @Test
    void a_forecast_holds_on_the_day_itself() {
        ForecastHonesty honesty = ForecastHonesty.of(List.of(new Forecast(10, 14, 10), new Forecast(10, 14, 14)));
        assertEquals(new Rate(1, 2), honesty.p50Held());
        assertEquals(new Rate(2, 2), honesty.p85Held());
        assertEquals(2, honesty.medianError());
        assertNull(ForecastHonesty.of(List.of()).medianError());
        assertNull(ForecastHonesty.of(List.of()).p85Held().interval());
    }
}
