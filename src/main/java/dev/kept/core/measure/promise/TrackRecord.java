package dev.kept.core.measure.promise;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.util.List;

/**
 * <b>What the record says</b> to a new promise (case N16): of promises like it that are over, time taken ÷ time promised. A
 * missed one that is still open took longer than any.
 *
 * @param ratios from the shortest on; infinite for what is still open
 */
public record TrackRecord(List<Double> ratios) {

    public TrackRecord {
        ratios = List.copyOf(ratios.stream().sorted().toList());
    }

    /** Those that kept their date. */
    public Rate kept() {
        return new Rate((int) ratios.stream().filter(ratio -> ratio <= 1).count(), ratios.size());
    }

    /**
     * The ratio within which that share of them was done, at rank {@code ceil(share × (n + 1))}, at most the last;
     * {@code null} when there is none, or that one is still open.
     *
     * @param share above 0, below 1
     */
    public @Nullable Double within(double share) {
        if (ratios.isEmpty()) {
            return null;
        }
        int rank = (int) Math.min(Math.ceil(share * (ratios.size() + 1) - 1e-9), ratios.size());
        Double ratio = ratios.get(rank - 1);
        return ratio.isInfinite() ? null : ratio;
    }

    /** Those that took longer than this part of the time promised: what the record says while a promise ages. */
    public TrackRecord longerThan(double age) {
        return new TrackRecord(ratios.stream().filter(ratio -> ratio > age).toList());
    }
}
