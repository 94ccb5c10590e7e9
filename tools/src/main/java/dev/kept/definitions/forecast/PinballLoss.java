package dev.kept.definitions.forecast;

import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;
import dev.kept.definitions.forecast.ForecastHonesty.Forecast;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * <b>Pinball loss</b> (case N14) of stated quantiles: too low costs the share, too high costs what is left to 1, for each
 * day. Only the honest quantile scores best, so that padding the P85 lifts how often it holds and the loss with it.
 *
 * @param forecasts with what came of them
 */
public record PinballLoss(List<Forecast> forecasts) {

    private static final double P50 = 0.5;
    private static final double P85 = 0.85;

    public PinballLoss {
        forecasts = List.copyOf(forecasts);
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("No forecasts, no loss");
        }
    }

    /** The same with another P85. */
    public PinballLoss withP85(ToDoubleFunction<Forecast> p85) {
        return new PinballLoss(forecasts.stream()
                .map(one -> new Forecast(one.p50(), p85.applyAsDouble(one), one.actual()))
                .toList());
    }

    /** Mean loss of the P50, in days. */
    public double ofP50() {
        return mean(one -> loss(P50, one.p50(), one.actual()));
    }

    /** Mean loss of the P85, in days. */
    public double ofP85() {
        return mean(one -> loss(P85, one.p85(), one.actual()));
    }

    /** How often the P85 was enough. */
    public Rate held() {
        return new Rate(
                (int) forecasts.stream()
                        .filter(one -> one.actual() <= one.p85())
                        .count(),
                forecasts.size());
    }

    /** The median of {@code (P85 − P50) ÷ P50}. */
    public double medianWidth() {
        return Quartiles.of(forecasts.stream()
                        .map(one -> (one.p85() - one.p50()) / one.p50())
                        .toList())
                .median();
    }

    private double mean(ToDoubleFunction<Forecast> of) {
        return forecasts.stream().mapToDouble(of).sum() / forecasts.size();
    }

    private static double loss(double share, double stated, double actual) {
        return actual >= stated ? share * (actual - stated) : (1 - share) * (stated - actual);
    }
}
