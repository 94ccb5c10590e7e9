package dev.kept.definitions.goal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * <b>One list per side</b> (case N03): what several people of one side put in order, as one order. The means of their ranks
 * are ranked again; the list is the side's only when Kendall's W says that they are of one mind.
 *
 * @param meanRanks of each goal, 1 for the most important
 * @param ranking the order of these means; goals with the same mean share their places
 * @param w Kendall's coefficient of concordance, 0 to 1, corrected for ties
 * @param chiSquare {@code k(n − 1)W} of k people and n goals
 * @param oneMind whether that is more than 95 of 100 random sets of orders reach, and enough people were asked
 */
public record SideList(List<Double> meanRanks, List<Double> ranking, double w, double chiSquare, boolean oneMind) {

    private static final double ALPHA = 0.05;
    /** A mean of ranks that was worked out is at most this far from the one that it stands for. */
    private static final double ROUNDING = 1e-9;

    public SideList {
        meanRanks = List.copyOf(meanRanks);
        ranking = List.copyOf(ranking);
    }

    /**
     * Of what each person said about the same goals in the same order of goals.
     *
     * @param people each person's ranks, ties as the mean of the places they share
     * @param fewest under so many people there is no list of the side
     * @throws IllegalArgumentException when there is nobody, or two rank different numbers of goals, or fewer than two
     */
    public static SideList of(List<List<Double>> people, int fewest) {
        int goals = people.isEmpty() ? 0 : people.get(0).size();
        if (goals < 2 || people.stream().anyMatch(ranks -> ranks.size() != goals)) {
            throw new IllegalArgumentException("Orders of several people over the same two goals or more are needed");
        }
        double k = people.size();
        List<Double> means = new ArrayList<>();
        for (int goal = 0; goal < goals; goal++) {
            int which = goal;
            means.add(people.stream().mapToDouble(ranks -> ranks.get(which)).sum() / k);
        }
        double middle = (goals + 1) / 2.0;
        double squares = means.stream()
                .mapToDouble(mean -> k * k * (mean - middle) * (mean - middle))
                .sum();
        double ties = people.stream().mapToDouble(SideList::ties).sum();
        double most = (k * k * (Math.pow(goals, 3) - goals) - k * ties) / 12;
        double w = most == 0 ? 0 : squares / most;
        double chiSquare = k * (goals - 1) * w;
        boolean agree = RegularizedGamma.Q.value((goals - 1) / 2.0, chiSquare / 2) < ALPHA;
        return new SideList(means, ranked(means), w, chiSquare, agree && people.size() >= fewest);
    }

    /** The sum of t³ − t over each group of t goals with the same rank. */
    private static double ties(List<Double> ranks) {
        return ranks.stream()
                .distinct()
                .mapToDouble(rank -> Collections.frequency(ranks, rank))
                .map(t -> t * t * t - t)
                .sum();
    }

    private static List<Double> ranked(List<Double> means) {
        return means.stream()
                .map(mean -> {
                    long before = means.stream()
                            .filter(other -> other < mean - ROUNDING)
                            .count();
                    long same = means.stream()
                            .filter(other -> Math.abs(other - mean) <= ROUNDING)
                            .count();
                    return before + (same + 1) / 2.0;
                })
                .toList();
    }
}
