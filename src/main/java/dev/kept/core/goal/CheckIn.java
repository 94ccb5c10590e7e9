package dev.kept.core.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.rulebook.InputRules;
import java.util.Optional;

/**
 * How a goal does: what the record knows of the commitments for it since the last check-in, confirmed by whoever owns the goal,
 * with or without a sentence.
 *
 * @param kept commitments that were kept
 * @param missed commitments whose agreed date passed
 * @param moved commitments that got a new date
 * @param warned commitments that somebody warned of
 * @param words in one line; {@code null} for none
 */
public record CheckIn(
        int kept,
        int missed,
        int moved,
        int warned,
        @Nullable String words) {

    /** Longest sentence. */
    public static final int LONGEST = 300;

    public CheckIn {
        if (kept < 0 || missed < 0 || moved < 0 || warned < 0) {
            throw new IllegalArgumentException("Nothing is counted below 0");
        }
    }

    /** The same with a sentence; refused where that is too long, or holds what cannot be shown. */
    public Answer<CheckIn> said(@Nullable String typed) {
        String line = typed == null ? "" : typed.replaceAll("\\s+", " ").strip();
        if (line.length() > LONGEST) {
            return Answer.refused(Refusal.invalid("words", "kept.goals.error.text", Integer.toString(LONGEST)));
        }
        return InputRules.words(line)
                .map((Optional<String> said) -> new CheckIn(kept, missed, moved, warned, said.orElse(null)));
    }

    /** Whether nothing happened. */
    public boolean quiet() {
        return kept + missed + moved + warned == 0;
    }
}
