package dev.kept.core.measure.variance;

import dev.kept.core.Nullable;

/**
 * <b>Promise budget</b>: the misses that a target leaves room for in a window, and how fast they are used up (example
 * E39). A burn rate above 1 means the budget ends before the window does: stop making new promises. The consequence is
 * agreed beforehand, or it is only a number.
 *
 * @param target the share to keep, 0 to 1
 * @param dueInWindow promises due in the whole window
 * @param dueSoFar of these, due by now
 * @param missedSoFar of these, missed
 */
public record PromiseBudget(double target, int dueInWindow, int dueSoFar, int missedSoFar) {

    public PromiseBudget {
        if (!(target >= 0 && target <= 1) || missedSoFar < 0 || missedSoFar > dueSoFar || dueSoFar > dueInWindow) {
            throw new IllegalArgumentException(
                    missedSoFar + " of " + dueSoFar + " of " + dueInWindow + " at " + target);
        }
    }

    /** {@code (1 − target) × due in window}, in misses. */
    public double budget() {
        return (1 - target) * dueInWindow;
    }

    /** Misses left; negative when the budget is overdrawn. */
    public double left() {
        return budget() - missedSoFar;
    }

    /** The share of the budget that is used up; {@code null} when there is none. */
    public @Nullable Double spentShare() {
        return budget() == 0 ? null : Double.valueOf(missedSoFar / budget());
    }

    /** <b>Burn rate</b>: miss share so far ÷ (1 − target); {@code null} when nothing was due or no miss is allowed. */
    public @Nullable Double burnRate() {
        Double share = missShare();
        return share == null || target == 1 ? null : Double.valueOf(share / (1 - target));
    }

    /** Misses in the whole window if it goes on like this; {@code null} when nothing was due yet. */
    public @Nullable Double missesAtThisPace() {
        Double share = missShare();
        return share == null ? null : Double.valueOf(share * dueInWindow);
    }

    private @Nullable Double missShare() {
        return dueSoFar == 0 ? null : Double.valueOf((double) missedSoFar / dueSoFar);
    }
}
