package dev.kept.core.listing;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.rulebook.SizeBand;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which commitments are wanted. Those on deleted issues are in no list. This is the definition; stores
 * answer it by a query that comes to the same.
 *
 * @param projectId the host's id of the project the issues lie in now; {@code null} for any, where {@code issues} are named
 * @param attention what the list is for
 * @param requester only promised to this one, in any spelling of the name; {@code null} for anybody
 * @param side only promised by this side; {@code null} for both
 * @param band only of this size; {@code null} for both
 * @param outcome only with this outcome as of {@code today}; {@code null} for any, and for what has none
 * @param issues only on these issues, at most {@value #MOST_ISSUES}; {@code null} for any
 * @param restricted only those whose issue a security level hides from some, or only the others; {@code null} for all
 * @param today the day the lists are about: one for the whole list, although a promise ends in its requester's zone
 */
public record CommitmentFilter(
        @Nullable Long projectId,
        Attention attention,
        @Nullable String requester,
        @Nullable Side side,
        @Nullable SizeBand band,
        @Nullable Outcome outcome,
        @Nullable Set<Long> issues,
        @Nullable Boolean restricted,
        LocalDate today) {

    /** How far ahead "soon" reaches, in calendar days. */
    public static final int SOON_DAYS = 14;

    /** How far the look ahead reaches, in calendar days: eight weeks. */
    public static final int AHEAD_DAYS = 56;

    /** What a database takes in one list of values. */
    public static final int MOST_ISSUES = 500;

    public CommitmentFilter {
        if (issues == null && projectId == null) {
            throw new IllegalArgumentException("Neither a project nor issues");
        }
        if (issues != null) {
            issues = Set.copyOf(issues);
            if (issues.size() > MOST_ISSUES) {
                throw new IllegalArgumentException("Too many issues in one filter: " + issues.size());
            }
        }
    }

    /** Everything in a project. */
    public static CommitmentFilter of(long projectId, LocalDate today) {
        return new CommitmentFilter(projectId, Attention.ALL, null, null, null, null, null, null, today);
    }

    public CommitmentFilter with(Attention other) {
        return new CommitmentFilter(projectId, other, requester, side, band, outcome, issues, restricted, today);
    }

    /** Only the hidden ones, or only the others. */
    public CommitmentFilter restricted(boolean hidden) {
        return new CommitmentFilter(projectId, attention, requester, side, band, outcome, issues, hidden, today);
    }

    /** The last day that is soon. */
    public LocalDate dueSoonUntil() {
        return today.plusDays(SOON_DAYS);
    }

    /** The last day of the look ahead. */
    public LocalDate aheadUntil() {
        return today.plusDays(AHEAD_DAYS);
    }

    public boolean matches(Commitment one) {
        return (projectId == null || one.projectId() == projectId)
                && !one.deleted()
                && needs(one)
                && (requester == null || RequesterName.same(requester, one.requester()))
                && (side == null || side == one.side())
                && (band == null || band == SizeBand.of(one.promise().size()))
                && (outcome == null || outcome == outcome(one))
                && (issues == null || issues.contains(one.issueId()))
                && (restricted == null || restricted == one.restricted());
    }

    private boolean needs(Commitment one) {
        boolean over = one.agreedDate().isBefore(today);
        boolean promised = one.open() && one.stage() == Stage.PROMISE;
        return switch (attention) {
            case ALL -> true;
            case OPEN -> one.open();
            case OVERDUE -> promised && over;
            case DUE_SOON -> promised && !over && !one.agreedDate().isAfter(dueSoonUntil());
            case AHEAD -> one.open() && !over && !one.agreedDate().isAfter(aheadUntil());
            case IN_DANGER -> one.inDanger() && !over;
            case MISSED -> over && Prospect.missed(Prospect.of(one));
            case WAITING -> one.awaiting() != null;
        };
    }

    private @Nullable Outcome outcome(Commitment one) {
        Outcome prospect = Prospect.of(one);
        return Prospect.missed(prospect) && !one.agreedDate().isBefore(today) ? Outcome.PENDING : prospect;
    }
}
