package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * What carries a commitment: an issue, or one comment on it.
 *
 * @param issueId the host's id of the issue
 * @param commentId the host's id of the comment; {@code null} when the issue itself carries it
 * @param now where the issue lies now: decides who may see the commitment
 * @param counted where the commitment counts. It follows the issue until its date is over and then stays: neither
 *     moving nor hiding an issue takes a miss out of a figure, or a kept promise into one
 * @param deleted whether the issue was deleted; the record stays and still counts
 */
public record Carrier(
        long issueId, @Nullable Long commentId, IssueLocation now, IssueLocation counted, boolean deleted) {

    public static Carrier of(IssueRef issue) {
        IssueLocation place = new IssueLocation(issue.projectId(), issue.restricted());
        return new Carrier(issue.issueId(), issue.commentId(), place, place, false);
    }

    /** It lies there from this day on. */
    public Carrier at(IssueLocation place, LocalDate day, LocalDate decidingDate) {
        return new Carrier(issueId, commentId, place, day.isAfter(decidingDate) ? counted : place, deleted);
    }

    /**
     * It came here from another instance, where issue and projects have other ids. A date that is over stays counted as
     * it was, in the project of the same key.
     */
    public Carrier arrived(long issueHere, IssueLocation here, long countsIn, LocalDate day, LocalDate decidingDate) {
        IssueLocation counts = day.isAfter(decidingDate) ? new IssueLocation(countsIn, counted.hidden()) : here;
        return new Carrier(issueHere, commentId, here, counts, deleted);
    }

    public Carrier gone() {
        return new Carrier(issueId, commentId, now, counted, true);
    }
}
