package dev.kept.link.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import dev.kept.link.Json;
import dev.kept.link.ListJson;
import dev.kept.link.Within;
import java.time.LocalDate;
import java.util.List;

/**
 * A commitment as JSON; {@link CommitmentView} says what its members mean. Holds no person.
 *
 * @param version left out of a commitment in a list, which has the list's
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
 * @param warnedOn {@code null} when nobody warned
 * @param told whether the other side heard that the first date will hardly hold; {@code null} when nobody said so
 * @param toldOn the day on which it first did; {@code null} while it did not
 * @param withdrawnOn {@code null} when it was not withdrawn
 * @param outcome as of today
 * @param reconstructed whether it was rebuilt from the issue's history
 * @param stage whether it is a promise, or a date that one side named
 * @param awaiting the side that has to answer; {@code null} when nothing waits
 * @param proposal the new date that waits for consent; {@code null} when none does
 * @param confidence stated chance of keeping the first date in percent; {@code null} when not stated
 * @param commentId the comment that carries it; {@code null} when the issue itself does
 * @param parent id of what it was split from; {@code null} when it stands for itself
 * @param split whether it was split into parts
 * @param word whose word the agreed date rests on
 * @param conversation what the sides told each other beside the dates
 */
public record CommitmentJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer version,
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

        @Within(least = CommitmentTerms.LEAST_CONFIDENCE, most = CommitmentTerms.MOST_CONFIDENCE) @Nullable
        Integer confidence,

        @Nullable Long commentId,
        @Nullable String parent,
        boolean split,
        Word word,
        ConversationJson conversation) {

    /** A commitment alone. */
    public static CommitmentJson of(CommitmentView commitment) {
        return of(commitment, Json.VERSION);
    }

    /** A short list, whole. */
    public static ListJson<CommitmentJson> list(List<CommitmentView> commitments) {
        return ListJson.of(commitments, CommitmentJson::listed);
    }

    private static CommitmentJson listed(CommitmentView commitment) {
        return of(commitment, null);
    }

    private static CommitmentJson of(CommitmentView commitment, @Nullable Integer version) {
        return new CommitmentJson(
                version,
                commitment.id(),
                commitment.issueKey(),
                commitment.summary(),
                commitment.requester(),
                commitment.side(),
                commitment.size(),
                commitment.madeOn(),
                commitment.firstDate(),
                commitment.agreedDate(),
                commitment.latestDate(),
                commitment.deliveredOn(),
                commitment.warnedOn(),
                commitment.told(),
                commitment.toldOn(),
                commitment.withdrawnOn(),
                commitment.outcome(),
                commitment.reconstructed(),
                commitment.stage(),
                commitment.awaiting(),
                commitment.proposal(),
                commitment.confidence(),
                commitment.commentId(),
                commitment.parent(),
                commitment.split(),
                commitment.word(),
                ConversationJson.of(commitment.conversation()));
    }

    /**
     * One page of a list, with the page that was asked for.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param startAt index of the first one, where the page was asked for by index; else 0
     * @param maxResults how many were asked for; {@code values} may hold fewer while {@code next} leads on
     * @param total how many there are, or the least of it
     * @param totalIsAtLeast whether there are more
     * @param next where the next page starts; {@code null} when this is the last
     * @param values those on the page that the reader may see
     */
    public record CommitmentPageJson(
            int version,
            int startAt,
            int maxResults,
            int total,
            boolean totalIsAtLeast,
            @Nullable String next,
            List<CommitmentJson> values) {

        /** @param maxResults what the request asked for */
        public static CommitmentPageJson of(CommitmentPage page, int maxResults) {
            return new CommitmentPageJson(
                    Json.VERSION,
                    page.startAt(),
                    maxResults,
                    page.found().count(),
                    page.found().more(),
                    page.next(),
                    page.items().stream().map(CommitmentJson::listed).toList());
        }
    }

    /**
     * How many contacts were asked.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param asked how many; who they are is not told
     */
    public record AskedJson(int version, @Within(least = 1) int asked) {

        public static AskedJson of(int contacts) {
            return new AskedJson(Json.VERSION, contacts);
        }
    }
}
