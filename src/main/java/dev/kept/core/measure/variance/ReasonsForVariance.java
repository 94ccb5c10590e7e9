package dev.kept.core.measure.variance;

import dev.kept.core.measure.Rate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * <b>Reasons for variance</b>: each miss has one reason from a short list with causes on both sides, and some have none
 * (example E26). Reasons drift into excuses, so the share of misses that have one is shown beside the Pareto.
 *
 * @param reasons each reason once, in any order
 * @param unexplained misses without a reason
 */
public record ReasonsForVariance(List<MissReason> reasons, int unexplained) {

    public ReasonsForVariance {
        reasons = List.copyOf(reasons);
        if (unexplained < 0) {
            throw new IllegalArgumentException(unexplained + " misses without a reason");
        }
    }

    /** All misses, with a reason or without. */
    public int misses() {
        return explained() + unexplained;
    }

    /** Misses with a reason ÷ misses. */
    public Rate coverage() {
        return new Rate(explained(), misses());
    }

    /** Misses with a reason on the requester's side ÷ misses with a reason. */
    public Rate onRequesterSide() {
        int theirs = reasons.stream()
                .filter(MissReason::requesterSide)
                .mapToInt(MissReason::misses)
                .sum();
        return new Rate(theirs, explained());
    }

    /** <b>Pareto</b>: the reasons from the most frequent on, each with the share it makes up together with those before. */
    public List<Bar> pareto() {
        List<MissReason> sorted = reasons.stream()
                .filter(reason -> reason.misses > 0)
                .sorted(Comparator.comparing(MissReason::misses).reversed())
                .toList();
        List<Bar> bars = new ArrayList<>();
        int sum = 0;
        for (MissReason reason : sorted) {
            sum += reason.misses;
            bars.add(new Bar(reason, new Rate(sum, explained())));
        }
        return bars;
    }

    private int explained() {
        return reasons.stream().mapToInt(MissReason::misses).sum();
    }

    /**
     * One reason.
     *
     * @param requesterSide whether the cause lies with whoever asked for the promise
     */
    public record MissReason(String name, boolean requesterSide, int misses) {
        public MissReason {
            if (misses < 0) {
                throw new IllegalArgumentException(name + ": " + misses + " misses");
            }
        }
    }

    /**
     * One bar of the Pareto.
     *
     * @param upToHere misses of this reason and of all before it ÷ misses with a reason
     */
    public record Bar(MissReason reason, Rate upToHere) {}
}
