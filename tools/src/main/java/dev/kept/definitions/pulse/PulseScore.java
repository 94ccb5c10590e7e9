package dev.kept.definitions.pulse;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.util.Collection;

/**
 * <b>Pulse score</b> of one item and group: answers from 1 to 5, as {@code (mean − 1)/4}. The share of 4 and 5 is
 * reported as well, and its interval is the one to look at.
 *
 * @param n answers
 * @param sum of the answers
 * @param favourable answers of 4 or 5
 */
public record PulseScore(int n, int sum, int favourable) {

    public static final PulseScore NONE = new PulseScore(0, 0, 0);

    private static final int LEAST = 1;
    private static final int MOST = 5;
    private static final int FAVOURABLE = 4;

    public PulseScore {
        if (favourable < 0 || favourable > n || sum < LEAST * n || sum > MOST * n) {
            throw new IllegalArgumentException(n + " answers, sum " + sum + ", " + favourable + " favourable");
        }
    }

    public static PulseScore of(Collection<Integer> answers) {
        if (answers.stream().anyMatch(answer -> answer < LEAST || answer > MOST)) {
            throw new IllegalArgumentException("An answer outside 1 to 5");
        }
        int sum = answers.stream().mapToInt(Integer::intValue).sum();
        int favourable =
                (int) answers.stream().filter(answer -> answer >= FAVOURABLE).count();
        return new PulseScore(answers.size(), sum, favourable);
    }

    /** 0 to 1; {@code null} without answers. */
    public @Nullable Double value() {
        return n == 0 ? null : Double.valueOf(((double) sum / n - LEAST) / (MOST - LEAST));
    }

    /** Share of 4 and 5. */
    public Rate favourableShare() {
        return new Rate(favourable, n);
    }

    public PulseScore plus(PulseScore other) {
        return new PulseScore(n + other.n, sum + other.sum, favourable + other.favourable);
    }
}
