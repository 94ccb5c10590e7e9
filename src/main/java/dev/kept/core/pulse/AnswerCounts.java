package dev.kept.core.pulse;

import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.measure.pulse.PulseScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often each answer was given to each question in one group: all that is ever kept of answers. What one person said to two
 * questions cannot be found in it.
 *
 * @param counts for each question how often 1, 2, 3, 4 and 5 were said
 */
public record AnswerCounts(List<List<Integer>> counts) {

    public static final AnswerCounts NONE =
            new AnswerCounts(Collections.nCopies(PulseItem.values().length, Collections.nCopies(AnswerSheet.STEPS, 0)));

    public AnswerCounts {
        counts = List.copyOf(counts.stream().map(List::copyOf).toList());
        if (counts.size() != PulseItem.values().length
                || counts.stream().anyMatch(steps -> steps.size() != AnswerSheet.STEPS)) {
            throw new IllegalArgumentException("No counts of the questions");
        }
    }

    /** With one more person's. */
    public AnswerCounts plus(AnswerSheet sheet) {
        List<List<Integer>> more = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            List<Integer> steps = new ArrayList<>(counts.get(i));
            int step = sheet.answers().get(i) - 1;
            steps.set(step, steps.get(step) + 1);
            more.add(steps);
        }
        return new AnswerCounts(more);
    }

    /** How many people answered. */
    public int people() {
        return counts.get(0).stream().mapToInt(Integer::intValue).sum();
    }

    public PulseScore score(PulseItem item) {
        List<Integer> answers = new ArrayList<>();
        List<Integer> steps = counts.get(item.ordinal());
        for (int step = 0; step < steps.size(); step++) {
            answers.addAll(Collections.nCopies(steps.get(step), step + 1));
        }
        return PulseScore.of(answers);
    }
}
