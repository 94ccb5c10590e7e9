package dev.kept.core.measure.forecast;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * <b>Brier score</b> of stated confidence, {@code mean (f−o)²}: 0 is perfect, and only an honest statement scores best.
 * Murphy's parts add up to it exactly, because each stated value is a bin of its own: {@code reliability − resolution +
 * uncertainty} (example E18).
 *
 * @param n forecasts
 * @param score the mean squared error
 * @param baseRate the share kept, whatever was stated
 * @param reliability how far the kept shares lie from what was stated; 0 is calibrated
 * @param resolution how far they lie from the base rate; more tells promises apart
 * @param uncertainty {@code p(1−p)} of the base rate, which no forecaster can change
 * @param diagram the reliability diagram, by stated confidence from low to high
 */
public record BrierScore(
        int n,
        double score,
        double baseRate,
        double reliability,
        double resolution,
        double uncertainty,
        List<StatedConfidence> diagram) {

    /** With fewer forecasts only the diagram is shown. */
    public static final int FEWEST = 20;

    public BrierScore {
        diagram = List.copyOf(diagram);
    }

    /** Rows with the same stated confidence are put together; {@code null} when there is no forecast. */
    public static @Nullable BrierScore of(Collection<StatedConfidence> rows) {
        TreeMap<Double, Rate> kept = new TreeMap<>();
        rows.stream()
                .filter(row -> row.kept().n() > 0)
                // Adding zero makes minus zero plain zero, which a map would keep apart.
                .forEach(row -> kept.merge(row.stated() + 0.0, row.kept(), Rate::plus));
        List<StatedConfidence> diagram = kept.entrySet().stream()
                .map(entry -> new StatedConfidence(entry.getKey(), entry.getValue()))
                .toList();
        Rate all = kept.values().stream().reduce(new Rate(0, 0), Rate::plus);
        Double base = all.value();
        if (base == null) {
            return null;
        }
        return new BrierScore(
                all.n(),
                mean(diagram, all.n(), BrierScore::squaredError),
                base,
                mean(diagram, all.n(), bin -> bin.kept().n() * Math.pow(bin.stated() - observed(bin), 2)),
                mean(diagram, all.n(), bin -> bin.kept().n() * Math.pow(observed(bin) - base, 2)),
                base * (1 - base),
                diagram);
    }

    /** {@code 1 − score/uncertainty}: above 0 it beats stating the base rate; {@code null} when all went one way. */
    public @Nullable Double skill() {
        return uncertainty == 0 ? null : Double.valueOf(1 - score / uncertainty);
    }

    /** Whether there are enough forecasts to show the score, and not the diagram alone. */
    public boolean enough() {
        return n >= FEWEST;
    }

    private static double mean(List<StatedConfidence> diagram, int n, ToDoubleFunction<StatedConfidence> part) {
        return diagram.stream().mapToDouble(part).sum() / n;
    }

    private static double squaredError(StatedConfidence bin) {
        int kept = bin.kept().hits();
        int missed = bin.kept().n() - kept;
        return kept * Math.pow(bin.stated() - 1, 2) + missed * Math.pow(bin.stated(), 2);
    }

    private static double observed(StatedConfidence bin) {
        return (double) bin.kept().hits() / bin.kept().n();
    }
}
