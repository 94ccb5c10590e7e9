package dev.kept.storage.house;

import dev.kept.core.Nullable;
import dev.kept.core.figure.Pillar;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.scoreboard.TermsChange;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns terms of a board into text and back:
 * {@code understanding=25,shared_goals=25,reliability=25,transparency=25,rates=80,surprises=20}, all in percent. Earlier
 * versions wrote no targets; those were the standard ones.
 */
final class TermsRows {

    /** Of a project that goes by the house's terms. */
    private static final String THE_HOUSES = "house";

    private TermsRows() {}

    static String text(@Nullable BoardTerms terms) {
        if (terms == null) {
            return THE_HOUSES;
        }
        String weights = Arrays.stream(Pillar.values())
                .map(pillar -> pillar.code() + "=" + terms.weights().of(pillar))
                .collect(Collectors.joining(","));
        return weights + "," + Targets.RATES + "=" + terms.targets().ratesPercent() + "," + Targets.SURPRISES + "="
                + terms.targets().surprisesPercent();
    }

    /** The change a row holds. */
    static TermsChange read(AoWeightChange row) {
        String reason = row.getChangeReason();
        return new TermsChange(
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getChangedBy(),
                terms(row.getOldWeights()),
                terms(row.getNewWeights()),
                reason == null ? "" : reason);
    }

    private static @Nullable BoardTerms terms(String text) {
        if (text.equals(THE_HOUSES)) {
            return null;
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            numbers.put(part.substring(0, equals), Integer.valueOf(part.substring(equals + 1)));
        }
        Map<Pillar, Integer> percent = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            Integer weight = numbers.remove(pillar.code());
            if (weight != null) {
                percent.put(pillar, weight);
            }
        }
        Integer rates = numbers.remove(Targets.RATES);
        Integer surprises = numbers.remove(Targets.SURPRISES);
        if (!numbers.isEmpty()) {
            throw new IllegalArgumentException("Not terms of a board: '" + text + "'");
        }
        return new BoardTerms(
                new PillarWeights(percent),
                rates == null || surprises == null ? Targets.STANDARD : Targets.ofPercent(rates, surprises));
    }
}
