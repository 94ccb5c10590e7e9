package dev.kept.definitions.promise;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Cohort;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Promise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * <b>Parent rule</b>: promises split from one share its outcome; the parent is kept only when every child is. Splitting
 * a promise lifts the plain rate and even the rate by size (example E05); this one it leaves where it was.
 */
public final class ParentRule {

    private final Map<String, List<Promise>> families;
    private final Cohort cohort;

    /**
     * @param parent names the promise that one was split from; itself when it was not split
     */
    public ParentRule(PromiseTable table, Function<Promise, String> parent) {
        cohort = FirstPromise.of(table);
        families = cohort.members().stream()
                .collect(Collectors.groupingBy(parent, LinkedHashMap::new, Collectors.toList()));
    }

    /** Share of parents kept, of those with a child that was due by its first date. */
    public Rate rate() {
        return new Rate((int) families.values().stream().filter(this::kept).count(), families.size());
    }

    /** Share of size kept, a child's size counting with its parent; {@code null} when nothing of any size was counted. */
    public @Nullable Double rateBySize() {
        double all = families.values().stream().mapToDouble(ParentRule::size).sum();
        double good = families.values().stream()
                .filter(this::kept)
                .mapToDouble(ParentRule::size)
                .sum();
        return all == 0 ? null : good / all;
    }

    private boolean kept(List<Promise> children) {
        return children.stream().allMatch(cohort.kept());
    }

    private static double size(List<Promise> children) {
        return children.stream().mapToDouble(Promise::size).sum();
    }
}
