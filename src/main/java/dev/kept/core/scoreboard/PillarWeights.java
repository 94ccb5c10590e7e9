package dev.kept.core.scoreboard;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each pillar counts, in whole percent that add up to 100.
 *
 * @param percent one entry for each pillar
 */
public record PillarWeights(Map<Pillar, Integer> percent) {

    public static final PillarWeights EQUAL = new PillarWeights(
            Map.of(Pillar.UNDERSTANDING, 25, Pillar.SHARED_GOALS, 25, Pillar.RELIABILITY, 25, Pillar.TRANSPARENCY, 25));

    private static final int WHOLE = 100;

    public PillarWeights {
        percent = Map.copyOf(percent);
        if (percent.size() != Pillar.values().length) {
            throw new IllegalArgumentException("A weight is missing: " + percent);
        }
    }

    /**
     * Checks what an administrator typed, by the codes of pillars; a refusal names the code, or nothing when the sum is
     * wrong.
     */
    static Answer<PillarWeights> of(Map<String, String> typed) {
        List<Refusal> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            return Answer.refused(wrong.get(0));
        }
        Map<Pillar, Integer> percent = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            percent.put(pillar, Integer.valueOf(text(typed, pillar)));
        }
        return Answer.of(new PillarWeights(percent));
    }

    /** Everything that is wrong with what was typed; the sum is looked at only when every number is one. */
    static List<Refusal> wrong(Map<String, String> typed) {
        List<Refusal> wrong = new ArrayList<>();
        int sum = 0;
        for (Pillar pillar : Pillar.values()) {
            String text = text(typed, pillar);
            if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > WHOLE) {
                wrong.add(Refusal.invalid(pillar.code(), "kept.weights.error.number", text));
            } else {
                sum += Integer.parseInt(text);
            }
        }
        if (wrong.isEmpty() && sum != WHOLE) {
            wrong.add(Refusal.of(Refusal.Kind.INVALID, "kept.weights.error.sum", Integer.toString(sum)));
        }
        return wrong;
    }

    private static String text(Map<String, String> typed, Pillar pillar) {
        return typed.getOrDefault(pillar.code(), "").strip();
    }

    public int of(Pillar pillar) {
        return percent.get(pillar);
    }

    /** Whether no pillar counts that commitments tell of: the others need goals that both sides confirmed and put in order. */
    public boolean withoutCommitments() {
        return Arrays.stream(Measure.values()).allMatch(measure -> of(measure.pillar()) == 0);
    }
}
