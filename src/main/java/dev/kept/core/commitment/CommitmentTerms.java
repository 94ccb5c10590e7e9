package dev.kept.core.commitment;

import java.time.LocalDate;

/**
 * What is promised when a commitment is made. Unchecked input: {@link CommitmentBook} answers with a refusal that
 * names the field when a value breaks a rule.
 *
 * @param requester to whom: 1 to {@value #LONGEST_REQUESTER} characters, trimmed
 * @param date by when, a day in the requester's zone; not before today
 * @param size in the project's own unit, above 0 and at most {@value #LARGEST_SIZE}; {@value #USUAL_SIZE} when nobody says
 * @param side who promises
 */
public record CommitmentTerms(String requester, LocalDate date, double size, Side side) {
    public static final int LONGEST_REQUESTER = 60;
    public static final double LARGEST_SIZE = 10_000;
    public static final double USUAL_SIZE = 1;
}
