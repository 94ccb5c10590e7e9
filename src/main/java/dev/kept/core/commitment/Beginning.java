package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.InputRules;

/**
 * A commitment that somebody wants to begin; unchecked input.
 *
 * @param issue the issue that carries it, or its comment
 * @param proposer who names the date, for the other side to answer; {@code null} when both have agreed
 * @param stepId chosen by whoever asks, unlike all others on the issue; the same id is the same beginning, whatever it asks
 *     for. {@code null} when none was; see {@link InputRules#stepId}
 * @param via how the proposer's word came in
 */
public record Beginning(
        IssueRef issue,
        CommitmentTerms terms,
        @Nullable Side proposer,
        @Nullable String stepId,
        Via via) {

    /** One that somebody states. */
    public Beginning(IssueRef issue, CommitmentTerms terms, @Nullable Side proposer, @Nullable String stepId) {
        this(issue, terms, proposer, stepId, Via.STATEMENT);
    }

    /** Whether that commitment is carried by what this one would be. */
    boolean sharesCarrier(Commitment one) {
        Long comment = issue.commentId();
        return comment == null
                ? one.ofIssueItself()
                : comment.equals(one.carrier().commentId());
    }
}
