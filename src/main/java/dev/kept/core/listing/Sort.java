package dev.kept.core.listing;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Outcome;

/** What a list is ordered by; commitments that are equal in it stand in the order of their ids. */
public enum Sort implements Coded {
    /** The agreed date. */
    DUE,
    FIRST_DATE,
    REQUESTER,
    /** Who promised. */
    SIDE,
    SIZE,
    /** What becomes of it, by name; see {@link Prospect}. */
    OUTCOME,
    /** The issue, in the order they were created. */
    ISSUE;

    /** Stands for no outcome. */
    public static final String NONE = "NONE";

    /** Where a commitment stands in this order. */
    public String valueOf(Commitment one) {
        return switch (this) {
            case DUE -> one.agreedDate().toString();
            case FIRST_DATE -> one.promise().firstDate().toString();
            case REQUESTER -> one.requester();
            case SIDE -> one.side().name();
            case SIZE -> Double.toString(one.promise().size());
            case OUTCOME -> name(Prospect.of(one));
            case ISSUE -> Long.toString(one.issueId());
        };
    }

    private static String name(@Nullable Outcome outcome) {
        return outcome == null ? NONE : outcome.name();
    }

    /** Whether a text can be a value of this order. */
    boolean takes(String value) {
        try {
            return switch (this) {
                case SIZE -> Double.isFinite(Double.parseDouble(value));
                case ISSUE -> Long.parseLong(value) >= 0;
                default -> value.indexOf('\0') < 0;
            };
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Compares two values of this order. */
    public int compare(String one, String other) {
        return switch (this) {
            case SIZE -> Double.compare(Double.parseDouble(one), Double.parseDouble(other));
            case ISSUE -> Long.compare(Long.parseLong(one), Long.parseLong(other));
            default -> one.compareTo(other);
        };
    }
}
