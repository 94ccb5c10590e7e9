package dev.kept.core.measure.agreement;

import dev.kept.core.Nullable;
import java.util.List;

/**
 * <b>Kendall's tau-b</b>: agreement of two rankings, 1 the same, −1 the reverse, 0 none, with ties on either side taken
 * out of its own denominator: {@code (concordant − discordant) ÷ √((pairs − ties₁)(pairs − ties₂))}.
 */
public final class KendallTauB {

    private KendallTauB() {}

    /** {@code null} when one of the rankings ties everything, or there is nothing to compare. */
    public static @Nullable Double of(List<Double> one, List<Double> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException("Rankings of " + one.size() + " and of " + other.size());
        }
        long difference = 0;
        long untiedInOne = 0;
        long untiedInOther = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < i; j++) {
                int order = Double.compare(one.get(i), one.get(j));
                int otherOrder = Double.compare(other.get(i), other.get(j));
                difference += (long) order * otherOrder;
                untiedInOne += Math.abs(order);
                untiedInOther += Math.abs(otherOrder);
            }
        }
        double scale = Math.sqrt((double) untiedInOne * untiedInOther);
        return scale == 0 ? null : Double.valueOf(difference / scale);
    }
}
