package dev.kept.core.measure.agreement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * <b>One list of many people</b> (case N03), from sums alone: nobody's own order is needed for it. The means of their ranks are
 * ranked again, ties shared; the list is theirs only when Kendall's W says that they are of one mind. Nobody shared a place,
 * so W needs no correction.
 *
 * @param ranking the rank of each thing, 1 for the first; those with the same mean share their places
 * @param oneMind whether they agree more than 95 of 100 random sets of orders do
 */
public record OneList(List<Double> ranking, boolean oneMind) {

    /** Below which chi² stays in 95 of 100 cases, by its degrees of freedom from 1 on. */
    private static final double[] LINES = {
        3.841459, 5.991465, 7.814728, 9.487729, 11.070498, 12.591587, 14.067140, 15.507313, 16.918978
    };

    public OneList {
        ranking = List.copyOf(ranking);
    }

    /**
     * Works it out.
     *
     * @param sums of the ranks that each thing got, of 2 to 10 things
     * @param people how many gave them, each a whole order
     */
    public static OneList of(List<Integer> sums, int people) {
        List<Double> ranking = sums.stream().map(sum -> rank(sums, sum)).toList();
        return new OneList(ranking, people > 0 && chiSquare(sums, people) > LINES[sums.size() - 2]);
    }

    private static double rank(List<Integer> sums, int sum) {
        long before = sums.stream().filter(other -> other < sum).count();
        long same = sums.stream().filter(other -> other == sum).count();
        return before + (same + 1) / 2.0;
    }

    /** {@code people (things − 1) W}, in whole numbers up to the last step. */
    private static double chiSquare(List<Integer> sums, int people) {
        long things = sums.size();
        long squares = IntStream.range(0, sums.size())
                .mapToLong(i -> 2L * sums.get(i) - people * (things + 1))
                .map(twice -> twice * twice)
                .sum();
        return 3.0 * squares / (people * things * (things + 1.0));
    }
}
