package dev.kept.storage.house;

import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightChange;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns pillar weights into text and back: {@code understanding=25,shared_goals=25,reliability=25,transparency=25}. */
final class WeightRows {

    private WeightRows() {}

    /** Every pillar by its code with its weight in percent. */
    static String text(PillarWeights weights) {
        return Arrays.stream(Pillar.values())
                .map(pillar -> pillar.code() + "=" + weights.of(pillar))
                .collect(Collectors.joining(","));
    }

    /** The change a row holds. */
    static WeightChange read(AoWeightChange row) {
        return new WeightChange(
                Instant.ofEpochMilli(row.getChangedAt()), row.getChangedBy(), weights(row.getNewWeights()));
    }

    private static PillarWeights weights(String text) {
        Map<String, Pillar> byCode = Arrays.stream(Pillar.values()).collect(Collectors.toMap(Pillar::code, p -> p));
        Map<Pillar, Integer> percent = new EnumMap<>(Pillar.class);
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            Pillar pillar = byCode.get(part.substring(0, Math.max(0, equals)));
            if (pillar == null) {
                throw new IllegalArgumentException("Not the weight of a pillar: '" + part + "'");
            }
            percent.put(pillar, Integer.parseInt(part.substring(equals + 1)));
        }
        return new PillarWeights(percent);
    }
}
