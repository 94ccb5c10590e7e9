package dev.kept.core.measure.weighting;

import dev.kept.core.Nullable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * <b>Several scores in one</b>, and why that one misleads (example E33): a score that is missing is neither zero nor
 * silently dropped, its weight shows as missing coverage, and other weights could take the figure anywhere in the range.
 *
 * @param arithmetic the weighted mean of the scores there are, their weights scaled to 1
 * @param geometric the same as a geometric mean, in which a weak score cannot be bought off
 * @param missingAsZero the weighted mean if what is missing were zero
 * @param weightCoverage the share of all weight that has a score behind it, 0 to 1
 * @param lowest what any weighting can bring it down to
 * @param highest what any weighting can lift it to
 * @param weakest the name of the lowest score
 */
public record Composite(
        double arithmetic,
        double geometric,
        double missingAsZero,
        double weightCoverage,
        double lowest,
        double highest,
        String weakest) {

    /** {@code null} when nothing that weighs has a score. */
    public static @Nullable Composite of(Collection<WeightedScore> parts) {
        List<WeightedScore> there =
                parts.stream().filter(part -> part.score != null).toList();
        double all = parts.stream().mapToDouble(WeightedScore::weight).sum();
        double weight = there.stream().mapToDouble(WeightedScore::weight).sum();
        if (weight == 0) {
            return null;
        }
        double sum =
                there.stream().mapToDouble(part -> part.weight * part.score).sum();
        double logs = there.stream()
                .filter(part -> part.weight > 0)
                .mapToDouble(part -> part.weight * Math.log(part.score))
                .sum();
        WeightedScore lowest =
                there.stream().min(Comparator.comparing(WeightedScore::score)).orElseThrow();
        WeightedScore highest =
                there.stream().max(Comparator.comparing(WeightedScore::score)).orElseThrow();
        return new Composite(
                sum / weight,
                Math.exp(logs / weight),
                sum / all,
                weight / all,
                lowest.score,
                highest.score,
                lowest.name);
    }

    /**
     * One of the scores.
     *
     * @param weight 0 or more, in any unit
     * @param score 0 to 1; {@code null} when there is no evidence
     */
    public record WeightedScore(
            String name, double weight, @Nullable Double score) {
        public WeightedScore {
            if (!(weight >= 0) || score != null && !(score >= 0)) {
                throw new IllegalArgumentException(name + " has the score " + score + " and the weight " + weight);
            }
        }
    }
}
