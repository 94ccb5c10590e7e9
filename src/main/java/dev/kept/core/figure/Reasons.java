package dev.kept.core.figure;

import dev.kept.core.measure.variance.ReasonsForVariance;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why promises slipped, from the most frequent cause on (example E26).
 *
 * @param causes each cause that was stated, with the promises it was stated last for; of the same number by code
 * @param unexplained slipped without a cause
 */
public record Reasons(List<Stated> causes, int unexplained) {

    public static final Reasons NONE = new Reasons(List.of(), 0);

    public Reasons {
        causes = List.copyOf(causes);
    }

    /**
     * A cause of the house and how many promises slipped because of it.
     *
     * @param share of the promises with a cause, this one and those before it in the list, 0 to 1
     */
    public record Stated(Cause cause, int misses, double share) {}

    /**
     * Of the promises that slipped.
     *
     * @param slipped how many there are
     * @param misses how many of them for each cause, by its code
     * @param known the causes of the house; one it no longer has keeps its code as its name and belongs to no side
     */
    public static Reasons of(int slipped, SortedMap<String, Integer> misses, List<Cause> known) {
        Map<String, Cause> byCode = known.stream().collect(Collectors.toMap(Cause::code, Function.identity()));
        ReasonsForVariance reasons = new ReasonsForVariance(
                misses.entrySet().stream()
                        .map(one -> new ReasonsForVariance.MissReason(
                                one.getKey(), cause(byCode, one.getKey()).side() == Side.BUSINESS, one.getValue()))
                        .toList(),
                slipped - misses.values().stream().mapToInt(Integer::intValue).sum());
        return new Reasons(
                reasons.pareto().stream()
                        .map(bar -> new Stated(
                                cause(byCode, bar.reason().name()),
                                bar.reason().misses(),
                                (double) bar.upToHere().hits() / bar.upToHere().n()))
                        .toList(),
                reasons.unexplained());
    }

    private static Cause cause(Map<String, Cause> known, String code) {
        return known.getOrDefault(code, new Cause(code, null, code));
    }

    /** How many promises slipped for which a cause was stated. */
    public int explained() {
        return causes.stream().mapToInt(Stated::misses).sum();
    }
}
