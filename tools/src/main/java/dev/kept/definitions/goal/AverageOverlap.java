package dev.kept.definitions.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * <b>Average overlap</b> (case N04): how alike two lists are that need not name the same goals. At each depth the share of
 * the goals that both name so far; the mean over all depths, so that the first places weigh most.
 *
 * @param byDepth the overlap at depth 1, 2 and so on
 */
public record AverageOverlap(List<Double> byDepth) {

    public AverageOverlap {
        byDepth = List.copyOf(byDepth);
    }

    /**
     * @param depth how far down the lists are compared, 1 at least
     * @throws IllegalArgumentException when a list names a goal twice or is shorter than that
     */
    public static AverageOverlap of(List<String> one, List<String> other, int depth) {
        if (depth < 1 || tooShort(one, depth) || tooShort(other, depth)) {
            throw new IllegalArgumentException("Two lists of " + depth + " different goals are needed");
        }
        List<Double> byDepth = new ArrayList<>();
        for (int d = 1; d <= depth; d++) {
            Set<String> both = new HashSet<>(one.subList(0, d));
            both.retainAll(Set.copyOf(other.subList(0, d)));
            byDepth.add((double) both.size() / d);
        }
        return new AverageOverlap(byDepth);
    }

    private static boolean tooShort(List<String> list, int depth) {
        return list.size() < depth || Set.copyOf(list).size() < list.size();
    }

    /** 1 for the same list, 0 for nothing in common. */
    public double value() {
        return byDepth.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
