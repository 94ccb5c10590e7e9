package dev.kept.core.measure.pulse;

import java.util.List;

/**
 * What whoever subtracts is left with: the sum of some groups together, and of each of them the sums that it can have. That a
 * group with enough answers is no band narrows them.
 */
final class Remainder {

    /** A group with enough answers that is no band has at least one answer two steps from the end. */
    private static final int OFF_THE_END = 2;

    private final List<Possible> groups;
    private final int total;

    private Remainder(List<Possible> groups, int total) {
        this.groups = groups;
        this.total = total;
    }

    /**
     * The sums that a group can have for whoever knows what is shown of it.
     *
     * @param few whether it has too few answers for anything to be known of it
     */
    private record Possible(int n, boolean few) {

        private int low() {
            return PulseScore.LEAST * n + (few ? 0 : OFF_THE_END);
        }

        private int high() {
            return PulseScore.MOST * n - (few ? 0 : OFF_THE_END);
        }

        /** Whether from there to there is one sum only, in which everybody gave the same answer. */
        private boolean same(int least, int most) {
            return few && (most == low() || least == high() || n == 1 && least == most);
        }
    }

    /** @param hidden groups whose value is not shown */
    static Remainder of(List<PulseScore> hidden, int leastAnswers) {
        return new Remainder(
                hidden.stream()
                        .map(score -> new Possible(score.n(), score.n() < leastAnswers))
                        .toList(),
                hidden.stream().mapToInt(PulseScore::sum).sum());
    }

    /** Whether the answer of somebody follows from it. */
    boolean tells() {
        int low = groups.stream().mapToInt(Possible::low).sum();
        int high = groups.stream().mapToInt(Possible::high).sum();
        return groups.stream().anyMatch(group -> {
            int least = Math.max(group.low(), total - (high - group.high()));
            int most = Math.min(group.high(), total - (low - group.low()));
            return group.same(least, most);
        });
    }
}
