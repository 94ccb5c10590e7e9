package dev.kept.core.pulse;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.promise.Side;
import java.util.List;
import java.util.Map;

/**
 * All that is kept of what was said in a round.
 *
 * @param counts by the keys of the groups that somebody answered in
 * @param comments by side, in the order of the alphabet, which says nothing about when they were written
 */
public record Ballots(Map<String, AnswerCounts> counts, Map<Side, List<String>> comments) {
    public Ballots {
        counts = Map.copyOf(counts);
        comments = Map.copyOf(comments);
    }

    public AnswerCounts of(AskedGroup group) {
        return counts.getOrDefault(group.key(), AnswerCounts.NONE);
    }

    public List<String> comments(Side side) {
        return comments.getOrDefault(side, List.of());
    }
}
