package dev.kept.core.measure.agreement;

import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import java.util.List;
import java.util.Objects;

/**
 * What a side says as one: the rank of each of the same goals in the same order of goals, 1 for the most important.
 *
 * @param own {@code null} where the side is not of one mind about it
 * @param guess of the other side's order; {@code null} where this side is not of one mind about it
 */
public record SideRanks(
        @Nullable List<Double> own, @Nullable List<Double> guess) {

    public SideRanks {
        own = own == null ? null : List.copyOf(own);
        guess = guess == null ? null : List.copyOf(guess);
    }

    /** What one person says for a side. */
    public static SideRanks of(List<String> goals, SideView said) {
        return new SideRanks(Coorientation.ranks(goals, said.own()), Coorientation.ranks(goals, said.guess()));
    }

    /** The same of what is there for sure. */
    public List<Double> ownRanks() {
        return Objects.requireNonNull(own, "not of one mind");
    }
}
