package dev.kept.definitions.compare;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.util.List;

/**
 * <b>SAFe predictability</b>: actual business value, stretch objectives included, ÷ planned value of committed objectives
 * (example E13). Self-scored, and stretch lifts it; so it is shown without stretch too.
 *
 * @param planned value of committed objectives
 * @param actual value of all objectives
 * @param actualCommitted value of committed objectives alone
 * @param fullyMet committed objectives that brought all of their planned value
 */
public record SafePredictability(double planned, double actual, double actualCommitted, Rate fullyMet) {

    /** Between this and 1 a train is called healthy. */
    private static final double HEALTHY = 0.8;

    /** Smaller differences are rounding. */
    private static final double ROUNDING = 1e-12;

    public static SafePredictability of(List<Objective> objectives) {
        List<Objective> committed =
                objectives.stream().filter(Objective::committed).toList();
        int met = (int) committed.stream()
                .filter(objective -> objective.actual >= objective.planned)
                .count();
        return new SafePredictability(
                committed.stream().mapToDouble(Objective::planned).sum(),
                objectives.stream().mapToDouble(Objective::actual).sum(),
                committed.stream().mapToDouble(Objective::actual).sum(),
                new Rate(met, committed.size()));
    }

    /** {@code null} when nothing was planned. */
    public @Nullable Double predictability() {
        return planned == 0 ? null : Double.valueOf(actual / planned);
    }

    /** The same for committed objectives alone; {@code null} when nothing was planned. */
    public @Nullable Double withoutStretch() {
        return planned == 0 ? null : Double.valueOf(actualCommitted / planned);
    }

    /** Whether it lies between 80 and 100 %; {@code null} when nothing was planned. */
    public @Nullable Boolean healthy() {
        Double value = predictability();
        return value == null ? null : Boolean.valueOf(value >= HEALTHY - ROUNDING && value <= 1 + ROUNDING);
    }

    /**
     * One objective of the plan.
     *
     * @param committed whether it was promised, and is no stretch
     * @param planned business value set beforehand
     * @param actual business value given afterwards
     */
    public record Objective(boolean committed, double planned, double actual) {}
}
