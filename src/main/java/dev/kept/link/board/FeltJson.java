package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.Felt.FeltState;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.link.Json;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.util.stream.Stream;

/**
 * What may be shown of how some people answered a question about the other side.
 *
 * @param item {@code null} when it was read and this version does not know it
 * @param side who answered
 * @param group the business function; {@code null} for the whole side
 * @param state how much is shown; {@code null} when it was read and this version does not know it
 * @param answered answers; 0 where they are too few to be told
 * @param asked people who could answer
 * @param value 0 to 1; {@code null} where it is not shown
 * @param low what it would be if all who are silent had said the worst
 * @param high the same for the best
 */
public record FeltJson(
        @Written @Nullable PulseItem item,
        Side side,
        @Nullable String group,
        @Written @Nullable FeltState state,
        @Within(least = 0) int answered,
        @Within(least = 0) int asked,
        @Within(least = 0, most = 1) @Nullable Double value,
        @Within(least = 0, most = 1) @Nullable Double low,
        @Within(least = 0, most = 1) @Nullable Double high) {

    public FeltJson {
        Json.there("side", side);
    }

    public static FeltJson of(Felt felt) {
        Interval bounds = felt.bounds();
        return new FeltJson(
                felt.item(),
                felt.side(),
                felt.group(),
                felt.state(),
                felt.answered(),
                felt.asked(),
                felt.value(),
                bounds == null ? null : bounds.low(),
                bounds == null ? null : bounds.high());
    }

    /** As a value; none when this version does not know what it is. */
    public Stream<Felt> known() {
        Interval bounds = low == null || high == null ? null : new Interval(low, high);
        return item == null || state == null
                ? Stream.empty()
                : Stream.of(new Felt(item, side, group, state, answered, asked, value, bounds));
    }
}
