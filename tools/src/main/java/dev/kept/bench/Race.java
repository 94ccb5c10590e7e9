package dev.kept.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Times variants against each other: every round runs each of them once, so that whatever else the machine does hits all
 * alike. Only ratios of times from one race mean anything.
 */
final class Race {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int SLOW_WARM_UPS = 1;
    private static final int SLOW_ROUNDS = 3;

    private final Map<String, Work> variants = new LinkedHashMap<>();
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();
    private final Set<String> slow = new HashSet<>();

    /** What is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    Race variant(String name, Work work) {
        variants.put(name, work);
        millis.put(name, new ArrayList<>());
        return this;
    }

    /** What takes seconds where the others take milliseconds: it runs in {@value #SLOW_ROUNDS} of the rounds only. */
    Race slow(String name, Work work) {
        slow.add(name);
        return variant(name, work);
    }

    /**
     * @param warmUps rounds that are not counted
     * @param rounds rounds that are
     */
    Race run(int warmUps, int rounds) {
        for (int round = -warmUps; round < rounds; round++) {
            for (Map.Entry<String, Work> variant : variants.entrySet()) {
                boolean due = round >= -SLOW_WARM_UPS && round < SLOW_ROUNDS;
                if (slow.contains(variant.getKey()) && !due) {
                    continue;
                }
                double took = millis(variant.getValue());
                if (round >= 0) {
                    millis.get(variant.getKey()).add(took);
                }
            }
        }
        return this;
    }

    /** The median time of a variant, in milliseconds. */
    double median(String variant) {
        return quantile(millis.get(variant), 0.5);
    }

    /** The least of the median times of those among the variants that took part. */
    double fastest(String... some) {
        return Arrays.stream(some)
                .filter(millis::containsKey)
                .mapToDouble(this::median)
                .min()
                .orElseThrow();
    }

    /** How many times as long as the other one a variant takes. */
    double ratio(String variant, String other) {
        return median(variant) / median(other);
    }

    static double millis(Work work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    /** The value below which that share of the values lies, the nearest of them. */
    static double quantile(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
