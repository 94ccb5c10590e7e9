package dev.kept.core.ranking;

import dev.kept.core.measure.agreement.Coorientation;
import dev.kept.core.measure.agreement.WeightFit;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What both sides said in a round. There is none before both have answered.
 *
 * @param completedOn the day of the later answer; of a round in which many were asked, the day on which it was over
 */
public record RoundResult(GoalRound round, SideWord it, SideWord business, LocalDate completedOn) {

    /** What comes of it; empty where there are too few goals for a number. */
    public Optional<Coorientation> found() {
        return Coorientation.of(
                it.ranks(), business.ranks(), round.terms().goals().size());
    }

    public SideWord of(Side side) {
        return side == Side.IT ? it : business;
    }

    /** The sides that do not agree with themselves about what matters most. */
    public List<Side> divided() {
        return Stream.of(Side.IT, Side.BUSINESS)
                .filter(side -> !of(side).oneMind())
                .toList();
    }

    /** Shares of the effort that both sides agreed on, by goal; none unless both sides spread points. */
    public Map<String, Double> agreedWeights() {
        return it.points().isEmpty() || business.points().isEmpty()
                ? Map.of()
                : WeightFit.agreed(it.points(), business.points());
    }
}
