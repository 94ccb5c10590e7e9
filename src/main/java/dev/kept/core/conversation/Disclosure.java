package dev.kept.core.conversation;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * What is told about one facet.
 *
 * @param form how it is told
 * @param value the value, or the lower end of the range; {@code null} for the forms without one
 * @param upTo the upper end of the range; {@code null} for every other form
 * @param confirmedOn the day it was last stated or confirmed, in the requester's zone; a change of anything else does not
 *     refresh it
 */
public record Disclosure(
        Form form, @Nullable String value, @Nullable String upTo, LocalDate confirmedOn) {

    public static final int LONGEST_VALUE = 200;

    /** An answer that is not known yet is an answer; an empty one is none (example E21). */
    public enum Form implements Coded {
        VALUE,
        RANGE,
        NONE,
        UNKNOWN
    }

    Disclosure confirmed(LocalDate day) {
        return new Disclosure(form, value, upTo, day);
    }
}
