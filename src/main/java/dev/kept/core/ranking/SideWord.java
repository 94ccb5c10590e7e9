package dev.kept.core.ranking;

import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.measure.agreement.SideRanks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a side says in a round, whether one person said it for the side or many were asked.
 *
 * @param ranks of the round's goals, in their order
 * @param points how many of a hundred each goal gets; none where none were spread, or by too few
 */
public record SideWord(SideRanks ranks, Map<String, Double> points) {
    public SideWord {
        points = Map.copyOf(points);
    }

    /** What one person says for the side. */
    public static SideWord of(List<String> keys, SideView said) {
        Map<String, Double> points = new LinkedHashMap<>();
        said.points().forEach((key, number) -> points.put(key, (double) number));
        return new SideWord(SideRanks.of(keys, said), points);
    }

    /** Whether there is an order that is the side's. */
    public boolean oneMind() {
        return ranks.own() != null;
    }
}
