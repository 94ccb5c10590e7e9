package dev.kept.core.measure.weighting;

import dev.kept.core.Nullable;
import java.util.Map;

/**
 * <b>Kish's effective n</b>: {@code (Σw)² ÷ Σw²}, how many equal cases would tell as much as these weighted ones (example
 * E12). An interval around a weighted rate uses this n, never the head count.
 */
public final class EffectiveSize {

    private EffectiveSize() {}

    /**
     * @param counts how many cases have each weight
     * @return {@code null} when nothing weighs anything
     */
    public static @Nullable Double of(Map<Double, Integer> counts) {
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            double weight = entry.getKey();
            sum += entry.getValue() * weight;
            squares += entry.getValue() * weight * weight;
        }
        return of(sum, squares);
    }

    static @Nullable Double of(double sum, double squares) {
        return squares == 0 ? null : sum * sum / squares;
    }
}
