package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import java.time.LocalDate;

/**
 * A commitment as a reader sees it; holds no person.
 *
 * @param id the commitment's id
 * @param issueKey the present key of the issue that carries it
 * @param summary the issue's summary
 * @param requester to whom it was promised
 * @param side who promised
 * @param size in the project's own unit
 * @param madeOn the day it was promised
 * @param firstDate the date first promised
 * @param agreedDate the date after changes that count
 * @param latestDate the date the field shows
 * @param deliveredOn {@code null} when not delivered
 * @param warnedOn the day the first warning came onto the record; {@code null} when nobody warned
 * @param told whether the other side heard that the first date will hardly hold; {@code null} when nobody said so
 * @param toldOn the day on which it first did; {@code null} while it did not
 * @param withdrawnOn {@code null} when it was not withdrawn
 * @param outcome as of today; of a date nobody accepted yet it says nothing, see {@code stage}
 * @param reconstructed whether it was rebuilt from the issue's history
 * @param stage whether it is a promise, or a date that one side named
 * @param awaiting the side that has to answer; {@code null} when nothing waits
 * @param proposal the new date that waits for consent; {@code null} when none does
 * @param confidence stated chance of keeping the first date in percent; {@code null} when not stated
 * @param conversation what the sides told each other beside the dates
 * @param commentId the comment that carries it; {@code null} when the issue itself does
 * @param parent id of what it was split from, whose outcome it shares; {@code null} when it stands for itself
 * @param split whether it was split into parts
 * @param word whose word the agreed date rests on
 */
public record CommitmentView(
        String id,
        String issueKey,
        String summary,
        String requester,
        Side side,
        double size,
        LocalDate madeOn,
        LocalDate firstDate,
        LocalDate agreedDate,
        LocalDate latestDate,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate warnedOn,
        @Nullable Reach told,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate withdrawnOn,
        Outcome outcome,
        boolean reconstructed,
        Stage stage,
        @Nullable Side awaiting,
        @Nullable LocalDate proposal,
        @Nullable Integer confidence,
        Conversation conversation,
        @Nullable Long commentId,
        @Nullable String parent,
        boolean split,
        Word word) {

    /** What a reader sees of a commitment whose issue has this key and summary now. */
    public static CommitmentView of(Commitment commitment, Outcome outcome, String issueKey, String summary) {
        Promise promise = commitment.promise();
        CommitmentId parent = commitment.deal().parent();
        return new CommitmentView(
                commitment.id().value(),
                issueKey,
                summary,
                commitment.requester(),
                promise.side(),
                promise.size(),
                promise.madeOn(),
                promise.firstDate(),
                commitment.agreedDate(),
                commitment.latestDate(),
                promise.deliveredOn(),
                promise.warnedOn(),
                commitment.told(),
                commitment.toldOn(),
                promise.withdrawnOn(),
                outcome,
                commitment.reconstructed(),
                commitment.stage(),
                commitment.awaiting(),
                commitment.proposal(),
                commitment.deal().confidence(),
                commitment.conversation(),
                commitment.carrier().commentId(),
                parent == null ? null : parent.value(),
                commitment.deal().split(),
                commitment.word());
    }
}
