package dev.kept.definitions.forecast;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Quartiles;
import dev.kept.core.measure.Rate;
import java.util.List;

/**
 * <b>Forecast honesty</b>: by how much forecasts at promise time were out, and how often they held. Six forecasts prove
 * nothing, which the interval of the share shows (example E37).
 *
 * @param medianError median of actual − P50 in days, positive when late; {@code null} when there is no forecast
 * @param p50Held share that took no longer than the P50; an honest one is near ½
 * @param p85Held share that took no longer than the P85; an honest one is near 0.85
 */
public record ForecastHonesty(@Nullable Double medianError, Rate p50Held, Rate p85Held) {

    public static ForecastHonesty of(List<Forecast> forecasts) {
        List<Double> errors = forecasts.stream()
                .map(forecast -> forecast.actual - forecast.p50)
                .toList();
        int n = forecasts.size();
        int p50 = (int) forecasts.stream()
                .filter(forecast -> forecast.actual <= forecast.p50)
                .count();
        int p85 = (int) forecasts.stream()
                .filter(forecast -> forecast.actual <= forecast.p85)
                .count();
        return new ForecastHonesty(Quartiles.medianOf(errors), new Rate(p50, n), new Rate(p85, n));
    }

    /**
     * One forecast and what came of it, in days from the promise.
     *
     * @param p50 half of such work takes no longer
     * @param p85 85 % of such work takes no longer
     */
    public record Forecast(double p50, double p85, double actual) {}
}
