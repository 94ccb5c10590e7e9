package dev.kept.core.pulse;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.rulebook.InputRules;
import java.util.List;
import java.util.Optional;

/**
 * One person's answers, which exist together only until they are counted.
 *
 * @param answers one from 1 to 5 for each question, in their order
 * @param comment in one line; {@code null} for none
 */
public record AnswerSheet(List<Integer> answers, @Nullable String comment) {

    /** Steps of a scale. */
    public static final int STEPS = 5;

    /** Longest comment. */
    public static final int LONGEST_COMMENT = 500;

    public AnswerSheet {
        answers = List.copyOf(answers);
        if (answers.size() != PulseItem.values().length
                || answers.stream().anyMatch(answer -> answer < 1 || answer > STEPS)) {
            throw new IllegalArgumentException("No answers to the questions: " + answers.size());
        }
    }

    /** Refused where a question has no answer on the scale, naming the question, or the comment is too long. */
    public static Answer<AnswerSheet> of(List<Integer> answers, @Nullable String comment) {
        PulseItem[] items = PulseItem.values();
        for (int i = 0; i < items.length; i++) {
            if (i >= answers.size() || answers.get(i) < 1 || answers.get(i) > STEPS) {
                return Answer.refused(Refusal.invalid(items[i].code(), "kept.pulse.error.answer"));
            }
        }
        // A line of its own says less about who wrote it than how somebody breaks lines.
        String line = comment == null ? "" : comment.replaceAll("\\s+", " ").strip();
        if (line.length() > LONGEST_COMMENT) {
            return Answer.refused(
                    Refusal.invalid("comment", "kept.pulse.error.comment", Integer.toString(LONGEST_COMMENT)));
        }
        return InputRules.words(line)
                .fold(
                        (Optional<String> words) ->
                                Answer.of(new AnswerSheet(answers.subList(0, items.length), words.orElse(null))),
                        refusal -> Answer.refused(Refusal.invalid("comment", refusal.messageKey())));
    }
}
