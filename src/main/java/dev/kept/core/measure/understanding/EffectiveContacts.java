package dev.kept.core.measure.understanding;

import dev.kept.core.Nullable;
import java.util.List;

/**
 * <b>Effective contacts</b> (case N08): how many people a partnership rests on, {@code 1 ÷ Σ share²} of the dealings of
 * twelve months. Counts only, which person is which is not known here.
 *
 * @param count as many people with equal shares would be as much at risk
 * @param leftIfBusiestLeaves share of the dealings that remain
 * @param worstOverExpectedLoss what is lost with the busiest ÷ what is lost on average with one of them
 */
public record EffectiveContacts(double count, double leftIfBusiestLeaves, double worstOverExpectedLoss) {

    /**
     * @param dealings of each person, more than 0 in all
     * @param fewest with fewer people it is not shown
     * @return {@code null} where it is not shown
     */
    public static @Nullable EffectiveContacts of(List<Double> dealings, int fewest) {
        if (dealings.size() < fewest) {
            return null;
        }
        return of(
                dealings.size(),
                dealings.stream().mapToDouble(Double::doubleValue).sum(),
                dealings.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                dealings.stream().mapToDouble(one -> one * one).sum());
    }

    /**
     * The same from sums.
     *
     * @param all dealings, more than 0
     * @param busiest those of the person who has most
     * @param squares the sum of the squares
     */
    public static EffectiveContacts of(int people, double all, double busiest, double squares) {
        if (!(all > 0)) {
            throw new IllegalArgumentException("There are no dealings to share");
        }
        return new EffectiveContacts(all * all / squares, 1 - busiest / all, busiest / all * people);
    }
}
