package dev.kept.core.measure.weighting;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Wilson;
import java.util.Collection;

/**
 * <b>Weighted rate</b>: {@code Σ w·kept ÷ Σ w}, from three sums that add up over any parts.
 *
 * @param kept the weight of what was kept
 * @param sum all weight
 * @param squares the sum of squared weights, for the effective n
 */
public record WeightedRate(double kept, double sum, double squares) {

    public static WeightedRate of(Collection<WeightedCase> cases) {
        double kept = cases.stream()
                .filter(WeightedCase::kept)
                .mapToDouble(WeightedCase::weight)
                .sum();
        double sum = cases.stream().mapToDouble(WeightedCase::weight).sum();
        double squares =
                cases.stream().mapToDouble(one -> one.weight * one.weight).sum();
        return new WeightedRate(kept, sum, squares);
    }

    public WeightedRate plus(WeightedRate other) {
        return new WeightedRate(kept + other.kept, sum + other.sum, squares + other.squares);
    }

    /** {@code null} when nothing weighs anything. */
    public @Nullable Double value() {
        // Two sums over the same cases may round differently.
        return sum == 0 ? null : Double.valueOf(Math.min(1, kept / sum));
    }

    /** Kish's effective n; {@code null} when nothing weighs anything. */
    public @Nullable Double effectiveN() {
        return EffectiveSize.of(sum, squares);
    }

    /** The 95 % Wilson interval on the effective n; {@code null} when nothing weighs anything. */
    public @Nullable Interval interval() {
        Double value = value();
        Double n = effectiveN();
        return value == null || n == null ? null : Wilson.around(value, n);
    }

    /**
     * One case.
     *
     * @param weight 0 or more
     */
    public record WeightedCase(double weight, boolean kept) {
        public WeightedCase {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("No weight: " + weight);
            }
        }
    }
}
