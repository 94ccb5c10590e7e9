package dev.kept.core.notice;

import dev.kept.core.Coded;
import dev.kept.core.ledger.Commitment;
import java.time.LocalDate;
import java.util.List;

/**
 * What the contacts of one function read of a week: the same for all of them, and nothing of an issue that a security level
 * hides. It tells of promises and dates, never of a person.
 *
 * @param function as it is called
 * @param from the week's Monday
 * @param parts what there is to tell, in the order of {@link DigestGroup}; none without anything in it
 * @param goals names of open goals that the function can confirm and nobody of the business has
 * @param keptThisMonth how many commitments to it were kept in the month of the week's last day, up to that day
 */
public record WeeklyDigest(
        String function, LocalDate from, List<DigestPart> parts, List<String> goals, int keptThisMonth) {

    /** How far ahead it looks. */
    public static final int DAYS_AHEAD = 14;

    static final int DAYS = 7;

    public WeeklyDigest {
        parts = List.copyOf(parts);
        goals = List.copyOf(goals);
    }

    /** What is told of a commitment, what is good first. */
    public enum DigestGroup implements Coded {
        KEPT,
        /** Thanks were said for it. */
        THANKED,
        WARNED,
        /** Another date was agreed. */
        MOVED,
        MISSED,
        /** It waits for the function's answer. */
        ASKED,
        /** It is due in the next days. */
        DUE
    }

    /** Commitments of which the same is told, the nearest agreed date first. */
    public record DigestPart(DigestGroup group, List<Commitment> commitments) {
        public DigestPart {
            commitments = List.copyOf(commitments);
        }
    }

    /** The week's Sunday. */
    public LocalDate to() {
        return from.plusDays(DAYS - 1);
    }

    /** Whether there is nothing to tell: then no mail goes out. */
    public boolean empty() {
        return parts.isEmpty() && goals.isEmpty();
    }
}
