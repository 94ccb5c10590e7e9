package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * What is promised when a commitment is made. Unchecked input: whoever takes it answers with a refusal that
 * names the field when a value breaks a rule.
 *
 * @param requester to whom: 1 to {@value #LONGEST_REQUESTER} characters, trimmed
 * @param date by when, a day in the requester's zone; not before today
 * @param size in the project's own unit, above 0 and at most {@value #LARGEST_SIZE}; {@value #USUAL_SIZE} when nobody says
 * @param side who promises
 * @param confidence the provider's stated chance of keeping the date, in percent from 1 to 99; {@code null} when not
 *     stated
 */
public record CommitmentTerms(
        String requester,
        LocalDate date,
        double size,
        Side side,
        @Nullable Integer confidence) {
    public static final int LONGEST_REQUESTER = 60;
    /** Of a reason, and of everything else somebody says beside a date. */
    public static final int LONGEST_WORDS = 1000;

    /** How many parts a commitment is split into. */
    public static final int FEWEST_PARTS = 2;

    public static final int MOST_PARTS = 50;
    public static final double LARGEST_SIZE = 10_000;
    public static final double USUAL_SIZE = 1;
    public static final int LEAST_CONFIDENCE = 1;
    public static final int MOST_CONFIDENCE = 99;

    public CommitmentTerms(String requester, LocalDate date, double size, Side side) {
        this(requester, date, size, side, null);
    }
}
