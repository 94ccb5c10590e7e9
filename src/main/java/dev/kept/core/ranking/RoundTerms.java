package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What an administrator opened a round with.
 *
 * @param function whose contacts speak for the business
 * @param speaker key of the user who speaks for IT; {@code null} where administrators do, or nobody alone
 * @param goals what is put in order, by key
 * @param opens the first day on which answers are taken
 * @param closes the last one
 * @param blind who is asked where many people answer for a side, nobody by name; {@code null} where one person says the side's
 *     word openly
 */
public record RoundTerms(
        String function,
        @Nullable String speaker,
        List<RankedGoal> goals,
        LocalDate opens,
        LocalDate closes,
        @Nullable BlindTerms blind) {

    /** With fewer goals there is no order worth a round. */
    public static final int FEWEST_GOALS = 3;

    /** More than that nobody puts in order in two minutes. */
    public static final int MOST_GOALS = 10;

    /** Points that a side spreads over the goals. */
    public static final int POINTS = 100;

    public RoundTerms {
        goals = List.copyOf(goals);
    }

    /** In which each side's word is said openly. */
    public RoundTerms(
            String function, @Nullable String speaker, List<RankedGoal> goals, LocalDate opens, LocalDate closes) {
        this(function, speaker, goals, opens, closes, null);
    }

    /**
     * Who is asked blind. Nothing of it changes after opening, so that a later version cannot show what was said by fewer.
     *
     * @param it the people of IT
     * @param business those of the function
     * @param leastAnswers of how many of a side anything may be told
     */
    public record BlindTerms(AskedGroup it, AskedGroup business, int leastAnswers) {
        public AskedGroup of(Side side) {
            return side == Side.IT ? it : business;
        }
    }

    /** Whether each goal stands there once and nothing else does. */
    public boolean wholeOrder(List<String> order) {
        return order.size() == goals.size() && new HashSet<>(order).equals(new HashSet<>(keys()));
    }

    /** Whether all points are spread, or none. */
    public boolean wholeSpread(Map<String, Integer> points) {
        return points.isEmpty()
                || points.keySet().equals(new HashSet<>(keys()))
                        && points.values().stream().allMatch(one -> one >= 0 && one <= POINTS)
                        && points.values().stream().mapToInt(Integer::intValue).sum() == POINTS;
    }

    /** The keys of the goals. */
    public List<String> keys() {
        return goals.stream().map(RankedGoal::key).toList();
    }
}
