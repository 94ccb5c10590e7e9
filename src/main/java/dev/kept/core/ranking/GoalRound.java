package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * A round of the house.
 *
 * @param id grows with each round
 * @param closedOn the day on which an administrator closed it; {@code null} when nobody did
 */
public record GoalRound(long id, RoundTerms terms, @Nullable LocalDate closedOn) {

    /** The day from which on nothing is taken any more, if nobody closed it before. */
    LocalDate overOn() {
        LocalDate over = terms.closes().plusDays(1);
        return closedOn == null || closedOn.isAfter(over) ? over : closedOn;
    }
}
