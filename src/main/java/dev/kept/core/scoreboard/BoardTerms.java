package dev.kept.core.scoreboard;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a board is weighed and judged by.
 *
 * @param weights how much each pillar counts
 * @param targets what is aimed at
 */
public record BoardTerms(PillarWeights weights, Targets targets) {

    /** Until somebody changes them. */
    public static final BoardTerms STANDARD = new BoardTerms(PillarWeights.EQUAL, Targets.STANDARD);

    /**
     * Checks what an administrator typed, by the codes of pillars and by {@link Targets#RATES} and {@link
     * Targets#SURPRISES}. A refusal names the field, or nothing when the sum of the weights is wrong.
     */
    public static Answer<BoardTerms> of(Map<String, String> typed) {
        return PillarWeights.of(typed)
                .flatMap(weights -> Targets.of(typed).map(targets -> new BoardTerms(weights, targets)));
    }

    /** Everything that is wrong with what was typed, as {@link #of} would refuse it; none when it is good. */
    public static List<Refusal> wrong(Map<String, String> typed) {
        return Stream.concat(PillarWeights.wrong(typed).stream(), Targets.wrong(typed).stream())
                .toList();
    }
}
