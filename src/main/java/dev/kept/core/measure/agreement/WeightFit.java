package dev.kept.core.measure.agreement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * <b>Effort fit</b> (case N05): whether the work goes where both sides said that it should; the sum over goals of the smaller of
 * its share of the effort and its agreed weight. Labelling all work with one goal lowers it.
 *
 * @param weights what both agreed on, adding up to 1
 * @param effort share of the effort that goes into each of these goals; what is for none of them is left out and lowers the fit
 */
public record WeightFit(Map<String, Double> weights, Map<String, Double> effort) {

    public WeightFit {
        weights = Map.copyOf(weights);
        effort = Map.copyOf(effort);
    }

    /** What both agreed on: the mean of what each side wants. Points of a side are shares of their sum. */
    public static Map<String, Double> agreed(Map<String, Double> it, Map<String, Double> business) {
        double ofIt = sum(it);
        double ofBusiness = sum(business);
        Map<String, Double> agreed = new LinkedHashMap<>();
        it.forEach((goal, points) ->
                agreed.put(goal, (points / ofIt + business.getOrDefault(goal, 0.0) / ofBusiness) / 2));
        return agreed;
    }

    private static double sum(Map<String, Double> points) {
        return points.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** 0 to 1. */
    public double value() {
        return weights.keySet().stream()
                .mapToDouble(goal -> Math.min(weights.get(goal), share(goal)))
                .sum();
    }

    /** Share of the effort that goes into this goal. */
    public double share(String goal) {
        return effort.getOrDefault(goal, 0.0);
    }

    /** How much of its agreed weight a goal lacks; below 0 it gets more. */
    public double lack(String goal) {
        return weights.getOrDefault(goal, 0.0) - share(goal);
    }
}
