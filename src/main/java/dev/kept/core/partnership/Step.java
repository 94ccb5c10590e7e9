package dev.kept.core.partnership;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * One step in the life of an issue's commitment, as a project manager asks for it.
 *
 * @param kind what is done
 * @param date the new date, for {@link Kind#CHANGE_DATE}; else {@code null}
 * @param requesterAgreed whether the requester consented; for {@link Kind#CHANGE_DATE} and {@link Kind#WITHDRAW}
 * @param words the reason, or the warning in words the business understands; {@code null} when none
 */
public record Step(
        Kind kind,
        @Nullable LocalDate date,
        boolean requesterAgreed,
        @Nullable String words) {

    /** The steps a person takes by hand; delivery and reopening follow from the issue. */
    public enum Kind implements Coded {
        CHANGE_DATE,
        WARN,
        WITHDRAW
    }
}
