package dev.kept.core.pulse;

import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What both sides are asked after a round: what they changed because of it. The next round opens when both have said it, or
 * so many days later without it, so that no side can keep the other from being asked.
 *
 * @param round the last one, which is closed
 * @param from the day from which on its figures are shown
 * @param said what was said so far
 */
public record AskedChange(PulseRound round, LocalDate from, List<ChangeSaid> said) {

    /** So many days after its figures are shown the next round opens without a word. */
    public static final int DAYS = 14;

    public AskedChange {
        said = List.copyOf(said);
    }

    /** From that day on the next round opens whatever was said. */
    public LocalDate opensAnyway() {
        return from.plusDays(DAYS);
    }

    /** Whether the next round may open on that day. */
    boolean settled(LocalDate today) {
        return !today.isBefore(opensAnyway())
                || Arrays.stream(Side.values()).noneMatch(side -> words(side).isEmpty());
    }

    /** What the side says in one line; empty where it said nothing. */
    public String words(Side side) {
        return said.stream()
                .filter(one -> one.side() == side)
                .map(one -> side == Side.IT ? one.words() : one.function() + ": " + one.words())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** Of both sides. */
    Map<Side, String> words() {
        Map<Side, String> words = new EnumMap<>(Side.class);
        Arrays.stream(Side.values()).forEach(side -> words.put(side, words(side)));
        return words;
    }
}
