package dev.kept.link.promise;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentPage.MatchCount;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.time.LocalDate;
import java.util.List;

/**
 * What is read of a list of commitments; {@link CommitmentJson} says what its members mean. What was told beside the dates is
 * not read.
 *
 * @param total how many there are, or the least of it
 * @param totalIsAtLeast whether there are more
 * @param next where the next page starts; {@code null} when this is the last
 */
public record PromiseListJson(
        int total, boolean totalIsAtLeast, @Nullable String next, List<ListedPromiseJson> values) {

    public PromiseListJson {
        Json.there("values", values);
    }

    /**
     * Reads what was written, also by a newer version.
     *
     * @throws MalformedJsonException when it is no list of commitments
     */
    public static CommitmentPage read(String text) {
        PromiseListJson list = Json.read(text, PromiseListJson.class);
        return new CommitmentPage(
                list.values.stream().map(ListedPromiseJson::view).toList(),
                0,
                new MatchCount(list.total, list.totalIsAtLeast),
                list.next);
    }

    /** One of them. */
    record ListedPromiseJson(
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
            @Nullable LocalDate withdrawnOn,
            Outcome outcome,
            Stage stage,
            @Nullable Side awaiting,
            @Nullable LocalDate proposal) {

        ListedPromiseJson {
            Json.there("id", id);
            Json.there("issueKey", issueKey);
            Json.there("summary", summary);
            Json.there("requester", requester);
            Json.there("side", side);
            Json.there("madeOn", madeOn);
            Json.there("firstDate", firstDate);
            Json.there("agreedDate", agreedDate);
            Json.there("latestDate", latestDate);
            Json.there("outcome", outcome);
            Json.there("stage", stage);
        }

        CommitmentView view() {
            return new CommitmentView(
                    id,
                    issueKey,
                    summary,
                    requester,
                    side,
                    size,
                    madeOn,
                    firstDate,
                    agreedDate,
                    latestDate,
                    deliveredOn,
                    warnedOn,
                    null,
                    null,
                    withdrawnOn,
                    outcome,
                    false,
                    stage,
                    awaiting,
                    proposal,
                    null,
                    Conversation.NONE,
                    null,
                    null,
                    false,
                    Word.STATED);
        }
    }
}
