package dev.kept.core.measure.pulse;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import java.util.Collection;

/**
 * <b>Pulse score</b> of one item and group: answers from 1 to 5, as {@code (mean − 1)/4}. The share of 4 and 5 is counted as
 * well. How far it could be from what the whole group feels is told by {@link #bounds}: in a small group silence is the doubt,
 * not sampling.
 *
 * @param n answers
 * @param sum of the answers
 * @param favourable answers of 4 or 5
 * @param unfavourable answers of 1 or 2
 */
public record PulseScore(int n, int sum, int favourable, int unfavourable) {

    public static final PulseScore NONE = new PulseScore(0, 0, 0, 0);

    static final int LEAST = 1;
    static final int MOST = 5;
    private static final int FAVOURABLE = 4;
    private static final int UNFAVOURABLE = 2;

    public PulseScore {
        if (favourable < 0 || unfavourable < 0 || favourable + unfavourable > n || sum < LEAST * n || sum > MOST * n) {
            throw new IllegalArgumentException(
                    n + " answers, sum " + sum + ", " + favourable + " favourable, " + unfavourable + " not");
        }
    }

    public static PulseScore of(Collection<Integer> answers) {
        if (answers.stream().anyMatch(answer -> answer < LEAST || answer > MOST)) {
            throw new IllegalArgumentException("An answer outside 1 to 5");
        }
        return new PulseScore(
                answers.size(),
                answers.stream().mapToInt(Integer::intValue).sum(),
                (int) answers.stream().filter(answer -> answer >= FAVOURABLE).count(),
                (int) answers.stream().filter(answer -> answer <= UNFAVOURABLE).count());
    }

    /** 0 to 1; {@code null} without answers. */
    public @Nullable Double value() {
        return n == 0 ? null : Double.valueOf(scaled((double) sum / n));
    }

    /** Share of 4 and 5. */
    public Rate favourableShare() {
        return new Rate(favourable, n);
    }

    /** Where all answers lie on one side of the middle; {@code null} where they do not, and without answers (case N13). */
    public @Nullable PulseBand band() {
        if (n > 0 && unfavourable == n) {
            return PulseBand.AT_MOST;
        }
        return n > 0 && favourable == n ? PulseBand.AT_LEAST : null;
    }

    /**
     * What the value would be if all who are silent had said the worst, and the best (case N12). Of a band, from the lowest
     * that it can stand for to the highest, so that the bounds do not tell the value either.
     *
     * @param asked people in the group; more where more than those answered
     */
    public Interval bounds(int asked) {
        int all = Math.max(asked, n);
        int silent = all - n;
        PulseBand band = band();
        int low = band == null ? sum : band.lowest() * n;
        int high = band == null ? sum : band.highest() * n;
        return all == 0
                ? new Interval(0, 1)
                : new Interval(
                        scaled((double) (low + LEAST * silent) / all), scaled((double) (high + MOST * silent) / all));
    }

    /** The same for the share of 4 and 5. */
    public Interval shareBounds(int asked) {
        double all = Math.max(1, Math.max(asked, n));
        return new Interval(favourable / all, (favourable + Math.max(0, asked - n)) / all);
    }

    private static double scaled(double mean) {
        return (mean - LEAST) / (MOST - LEAST);
    }

    public PulseScore plus(PulseScore other) {
        return new PulseScore(
                n + other.n, sum + other.sum, favourable + other.favourable, unfavourable + other.unfavourable);
    }
}
