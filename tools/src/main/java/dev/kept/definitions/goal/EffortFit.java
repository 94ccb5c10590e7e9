package dev.kept.definitions.goal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * <b>Effort fit</b> (case N05): whether the work goes where both sides said that it should. The sum over goals of the
 * smaller of the share of the effort and the weight. Labelling all work with one goal lifts the aligned effort and lowers
 * this.
 *
 * @param effort share of the effort that goes into each goal; what is for none is left out and lowers the fit
 * @param business what share of it the business wants for each goal; shares add up to 1
 * @param it the same of IT
 */
public record EffortFit(Map<String, Double> effort, Map<String, Double> business, Map<String, Double> it) {

    public EffortFit {
        effort = new LinkedHashMap<>(effort);
        business = new LinkedHashMap<>(business);
        it = new LinkedHashMap<>(it);
    }

    /** What both confirmed: the mean of both. */
    public Map<String, Double> agreed() {
        Map<String, Double> agreed = new LinkedHashMap<>();
        goals().forEach(goal -> agreed.put(goal, (share(business, goal) + share(it, goal)) / 2));
        return agreed;
    }

    /** How alike the weights of the two sides are, 0 to 1. */
    public double weightAgreement() {
        return fit(business, it);
    }

    /** How far the effort goes where these weights say, 0 to 1. */
    public double to(Map<String, Double> weights) {
        return fit(effort, weights);
    }

    /** Goals that both sides want something for and that get nothing, the most wanted first. */
    public List<String> starved() {
        Map<String, Double> agreed = agreed();
        return agreed.keySet().stream()
                .filter(goal -> agreed.get(goal) > 0 && share(effort, goal) == 0)
                .sorted(Comparator.comparing((String goal) -> -agreed.get(goal)).thenComparing(goal -> goal))
                .toList();
    }

    /** The goal that lacks most of its agreed weight; {@code points} in hundredths of the whole effort. */
    public Lack largestShortfall() {
        Map<String, Double> agreed = agreed();
        return agreed.keySet().stream()
                .map(goal -> new Lack(goal, 100 * (agreed.get(goal) - share(effort, goal))))
                .max(Comparator.comparing(Lack::points))
                .orElseThrow(() -> new IllegalArgumentException("No goal has a weight"));
    }

    /** What a goal lacks. */
    public record Lack(String goal, double points) {}

    private Set<String> goals() {
        Set<String> goals = new TreeSet<>(business.keySet());
        goals.addAll(it.keySet());
        return goals;
    }

    private static double fit(Map<String, Double> one, Map<String, Double> other) {
        return one.keySet().stream()
                .mapToDouble(goal -> Math.min(share(one, goal), share(other, goal)))
                .sum();
    }

    private static double share(Map<String, Double> shares, String goal) {
        return shares.getOrDefault(goal, 0.0);
    }
}
