package dev.kept.core.measure.agreement;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * <b>Priority agreement</b> of two rankings that neither side saw of the other (example E28).
 *
 * @param tauB Kendall's tau-b; {@code null} when one side ranks everything the same
 * @param topOverlap share of each side's top three that is in the other's too; {@code null} when nothing is ranked
 * @param largestGap where the two differ most; {@code null} when nothing is ranked
 */
public record PriorityAgreement(
        @Nullable Double tauB,
        @Nullable Double topOverlap,
        @Nullable Gap largestGap) {

    /** With fewer goals the two lists are shown instead. */
    public static final int FEWEST = 5;

    private static final int TOP = 3;

    /** Ranks of the same goals in the same order, 1 for the most important; the two lists are of one length. */
    public static PriorityAgreement of(List<Double> business, List<Double> it) {
        Double tauB = KendallTauB.of(business, it);
        if (business.isEmpty()) {
            return new PriorityAgreement(tauB, null, null);
        }
        Set<Integer> ours = top(it);
        Set<Integer> theirs = top(business);
        long both = ours.stream().filter(theirs::contains).count();
        Gap largest = new Gap(0, gap(business, it, 0));
        for (int i = 1; i < business.size(); i++) {
            largest = gap(business, it, i) > largest.places ? new Gap(i, gap(business, it, i)) : largest;
        }
        return new PriorityAgreement(tauB, (double) both / Math.max(ours.size(), theirs.size()), largest);
    }

    /** Fewer than three rank before it; more than three when several share the last of these places. */
    private static Set<Integer> top(List<Double> ranks) {
        return IntStream.range(0, ranks.size())
                .filter(i -> ranks.stream().filter(rank -> rank < ranks.get(i)).count() < TOP)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static double gap(List<Double> one, List<Double> other, int place) {
        return Math.abs(one.get(place) - other.get(place));
    }

    /**
     * How far apart the sides rank one goal.
     *
     * @param goal its place in the lists, from 0; the first of several with the same gap
     * @param places the difference of the two ranks
     */
    public record Gap(int goal, double places) {}
}
