package dev.kept.core.measure.pulse;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.promise.Side;

/**
 * What may be shown of how some people answered a question.
 *
 * @param side who answered, about the other side
 * @param group the business function; {@code null} for the whole side
 * @param answered answers; 0 where they are too few to be told
 * @param asked people who could answer
 * @param value 0 to 1; {@code null} unless {@code state} is shown
 * @param bounds what those who are silent could change, of the value or of the band; {@code null} when nothing is shown
 */
public record Felt(
        PulseItem item,
        Side side,
        @Nullable String group,
        FeltState state,
        int answered,
        int asked,
        @Nullable Double value,
        @Nullable Interval bounds) {

    /** How much of it is shown. */
    public enum FeltState implements Coded {
        SHOWN,
        /** Everybody said 1 or 2. */
        AT_MOST,
        /** Everybody said 4 or 5. */
        AT_LEAST,
        TOO_FEW,
        /** Enough answers, hidden so that nobody can subtract. */
        HELD_BACK
    }

    /** With the value, or the band in its place. */
    public static Felt shown(PulseItem item, Side side, @Nullable String group, PulseScore score, int asked) {
        PulseBand band = score.band();
        FeltState state =
                band == null ? FeltState.SHOWN : band == PulseBand.AT_MOST ? FeltState.AT_MOST : FeltState.AT_LEAST;
        return new Felt(
                item,
                side,
                group,
                state,
                score.n(),
                Math.max(asked, score.n()),
                band == null ? score.value() : null,
                score.bounds(asked));
    }

    /** Without any figure. */
    public static Felt hidden(PulseItem item, Side side, @Nullable String group, FeltState state, int asked) {
        return new Felt(item, side, group, state, 0, asked, null, null);
    }
}
