package dev.kept.core.partnership;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * What the person who is logged in may do with commitments. Every answer is what the ledger holds afterwards; a refusal
 * has changed nothing.
 */
public interface CommitmentChanges {

    /** Makes a commitment of the issue. Needs the permission to edit it. */
    default Answer<CommitmentView> make(String issueKey, CommitmentTerms terms) {
        return make(issueKey, terms, null);
    }

    /**
     * The same with an id that the caller chose at random: sent again with it, it is answered with its first result.
     *
     * @param stepId {@code null} for none
     */
    Answer<CommitmentView> make(String issueKey, CommitmentTerms terms, @Nullable String stepId);

    /**
     * Puts a date for the issue on the table, which the other side accepts, declines or counters. Needs the permission to
     * edit it.
     *
     * @param proposer who names the date; {@code terms.side()} is who would promise
     * @param stepId as in {@link #make}
     */
    Answer<CommitmentView> offer(String issueKey, CommitmentTerms terms, Side proposer, @Nullable String stepId);

    /**
     * Takes a step with the issue's commitment. Needs the permission to edit the issue; a contact of the requester who
     * may see it may also answer.
     */
    Answer<CommitmentView> take(String issueKey, Step step);

    /** Takes a step with one commitment. Needs the same as {@link #take}. */
    Answer<CommitmentView> takeOn(String commitmentId, Step step);

    /**
     * Makes a small promise of a comment: "back to you by". Needs the permission to edit the issue, and to see the comment.
     *
     * @param requester to whom it is promised
     * @param side who promises
     * @param stepId as in {@link #make}
     */
    Answer<CommitmentView> backToYou(
            String issueKey, long commentId, String requester, LocalDate date, Side side, @Nullable String stepId);

    /**
     * Splits the issue's commitment into parts. Needs the permission to edit the issue and those of the parts.
     *
     * @param stepId as in {@link #make}
     * @return the whole, then its parts
     */
    Answer<List<CommitmentView>> split(String issueKey, List<PlannedPart> parts, @Nullable String stepId);

    /**
     * Asks the contacts of a commitment's requester by mail: whether they accept what is on the table, or a delivery as
     * done. Needs the permission to edit its issue.
     *
     * @param restricted whether the person knows that the issue is restricted; refused without it where it is
     * @return how many contacts were asked
     */
    Answer<Integer> ask(String commitmentId, boolean restricted);
}
