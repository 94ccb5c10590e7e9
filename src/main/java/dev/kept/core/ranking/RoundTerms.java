package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * What an administrator opened a round with.
 *
 * @param function whose contacts speak for the business
 * @param speaker key of the user who speaks for IT; {@code null} where administrators do
 * @param goals what is put in order, by key
 * @param opens the first day on which answers are taken
 * @param closes the last one
 */
public record RoundTerms(
        String function, @Nullable String speaker, List<RankedGoal> goals, LocalDate opens, LocalDate closes) {

    /** With fewer goals there is no order worth a round. */
    public static final int FEWEST_GOALS = 3;

    /** More than that nobody puts in order in two minutes. */
    public static final int MOST_GOALS = 10;

    public RoundTerms {
        goals = List.copyOf(goals);
    }

    /** Whether each goal stands there once and nothing else does. */
    public boolean wholeOrder(List<String> order) {
        return order.size() == goals.size() && new HashSet<>(order).equals(new HashSet<>(keys()));
    }

    /** The keys of the goals. */
    public List<String> keys() {
        return goals.stream().map(RankedGoal::key).toList();
    }
}
