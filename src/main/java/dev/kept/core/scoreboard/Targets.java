package dev.kept.core.scoreboard;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.figure.Measure;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is aimed at, as shares from 0 to 1.
 *
 * @param rates at least this share of promises kept
 * @param surprises at most this share of slips unannounced
 */
public record Targets(double rates, double surprises) {

    public static final Targets STANDARD = new Targets(0.8, 0.2);

    /** Names of the two as an administrator types them. */
    public static final String RATES = "rates";

    public static final String SURPRISES = "surprises";

    private static final int WHOLE = 100;

    /** From whole percent. */
    public static Targets ofPercent(int rates, int surprises) {
        return new Targets((double) rates / WHOLE, (double) surprises / WHOLE);
    }

    /**
     * Checks what an administrator typed, in whole percent; a refusal names the target. Nobody can miss a target of no
     * promise kept, nor of all delays being surprises: they are none.
     */
    static Answer<Targets> of(Map<String, String> typed) {
        return percent(typed, RATES, 1, WHOLE)
                .flatMap(rates -> percent(typed, SURPRISES, 0, WHOLE - 1).map(most -> ofPercent(rates, most)));
    }

    /** Everything that is wrong with what was typed. */
    static List<Refusal> wrong(Map<String, String> typed) {
        return Stream.of(percent(typed, RATES, 1, WHOLE), percent(typed, SURPRISES, 0, WHOLE - 1))
                .flatMap(answer -> answer.fold(good -> Stream.<Refusal>empty(), Stream::of))
                .toList();
    }

    private static Answer<Integer> percent(Map<String, String> typed, String name, int least, int most) {
        String text = typed.getOrDefault(name, "").strip();
        return text.matches("\\d{1,3}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most
                ? Answer.of(Integer.valueOf(text))
                : Answer.refused(Refusal.invalid(
                        name, "kept.weights.error.target", Integer.toString(least), Integer.toString(most)));
    }

    /** In whole percent. */
    public int ratesPercent() {
        return (int) Math.round(rates * WHOLE);
    }

    /** In whole percent. */
    public int surprisesPercent() {
        return (int) Math.round(surprises * WHOLE);
    }

    double of(Measure measure) {
        return measure.moreIsBetter() ? rates : surprises;
    }
}
