package dev.kept.core.rulebook;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import java.util.List;

/**
 * A reason for variance that people pick from a short list. Both sides must be able to own one, or the list is a blame
 * form (example E26).
 *
 * @param code stored and hashed with events: never renamed
 * @param side whose cause it is; {@code null} when it lies outside both
 * @param label what people read when the house gave it a name of its own; {@code null} for the texts' own words
 */
public record Cause(
        String code, @Nullable Side side, @Nullable String label) {

    public static final int LONGEST = 40;

    /** The causes where nobody set others. */
    public static final List<Cause> STANDARD = List.of(
            new Cause("prerequisite_missing", Side.BUSINESS, null),
            new Cause("wish_changed", Side.BUSINESS, null),
            new Cause("decision_late", Side.BUSINESS, null),
            new Cause("underestimated", Side.IT, null),
            new Cause("over_committed", Side.IT, null),
            new Cause("people_missing", Side.IT, null),
            new Cause("technical_trouble", Side.IT, null),
            new Cause("forgotten", Side.IT, null),
            new Cause("supplier_late", null, null));
}
