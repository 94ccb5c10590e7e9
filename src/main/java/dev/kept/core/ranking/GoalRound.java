package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * A round of the house.
 *
 * @param id grows with each round
 * @param closedOn the day on which an administrator closed it; {@code null} when nobody did
 */
public record GoalRound(long id, RoundTerms terms, @Nullable LocalDate closedOn) {}
