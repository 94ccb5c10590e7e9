package dev.kept.core.ranking;

import dev.kept.core.measure.agreement.Coorientation;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What both sides said in a round. There is none before both have answered.
 *
 * @param completedOn the day of the later answer
 */
public record RoundResult(GoalRound round, SideView it, SideView business, LocalDate completedOn) {

    /** What comes of it; empty where there are too few goals for a number. */
    public Optional<Coorientation> found() {
        return Coorientation.of(it, business);
    }
}
