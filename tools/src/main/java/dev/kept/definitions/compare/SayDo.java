package dev.kept.definitions.compare;

import dev.kept.core.Nullable;

/**
 * <b>Say/do ratio</b> of a period under each denominator in use (example E14). Removing scope turns the same work into
 * another figure; only the first, over the frozen set, is worth publishing.
 *
 * @param initial committed at the start, in points or pieces
 * @param added during the period
 * @param removed during the period
 * @param doneOfInitial done of what was committed at the start
 * @param doneOfAdded done of what was added
 */
public record SayDo(double initial, double added, double removed, double doneOfInitial, double doneOfAdded) {

    /** Done of the initial set ÷ initial set. */
    public @Nullable Double initialOnly() {
        return ratio(doneOfInitial, initial);
    }

    /** All done ÷ initial set. */
    public @Nullable Double allOverInitial() {
        return ratio(doneOfInitial + doneOfAdded, initial);
    }

    /** All done ÷ what was left in scope at the end. */
    public @Nullable Double allOverFinal() {
        return ratio(doneOfInitial + doneOfAdded, finalScope());
    }

    /** Done of the initial set ÷ what was left in scope at the end. */
    public @Nullable Double initialOverFinal() {
        return ratio(doneOfInitial, finalScope());
    }

    private double finalScope() {
        return initial + added - removed;
    }

    private static @Nullable Double ratio(double done, double scope) {
        return scope > 0 ? Double.valueOf(done / scope) : null;
    }
}
