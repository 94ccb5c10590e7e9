package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;

/** Commitments, what is promised when one is made, and the steps taken with one, as JSON. */
public final class CommitmentJson {

    private CommitmentJson() {}

    public static ObjectNode write(CommitmentView commitment) {
        return fill(Json.versioned(), commitment);
    }

    /** One page of a list, with the page that was asked for. */
    public static ObjectNode write(CommitmentPage page, int maxResults) {
        ObjectNode json = Json.versioned()
                .put("startAt", page.startAt())
                .put("maxResults", maxResults)
                .put("total", page.found().count())
                .put("totalIsAtLeast", page.found().more())
                .put("next", page.next());
        ArrayNode values = json.putArray("values");
        page.items().forEach(commitment -> values.add(fill(Json.object(), commitment)));
        return json;
    }

    /** A short list, whole. */
    public static ObjectNode writeList(List<CommitmentView> commitments) {
        ObjectNode json = Json.versioned();
        ArrayNode values = json.putArray("values");
        commitments.forEach(commitment -> values.add(fill(Json.object(), commitment)));
        return json;
    }

    /** How many contacts were asked. */
    public static ObjectNode writeAsked(int contacts) {
        return Json.versioned().put("asked", contacts);
    }

    private static ObjectNode fill(ObjectNode json, CommitmentView commitment) {
        return json.put("id", commitment.id())
                .put("issueKey", commitment.issueKey())
                .put("summary", commitment.summary())
                .put("requester", commitment.requester())
                .put("side", commitment.side().code())
                .put("size", commitment.size())
                .put("madeOn", commitment.madeOn().toString())
                .put("firstDate", commitment.firstDate().toString())
                .put("agreedDate", commitment.agreedDate().toString())
                .put("latestDate", commitment.latestDate().toString())
                .put("deliveredOn", day(commitment.deliveredOn()))
                .put("warnedOn", day(commitment.warnedOn()))
                .put("withdrawnOn", day(commitment.withdrawnOn()))
                .put("outcome", commitment.outcome().code())
                .put("reconstructed", commitment.reconstructed())
                .put("stage", commitment.stage().code())
                .put("awaiting", code(commitment.awaiting()))
                .put("proposal", day(commitment.proposal()))
                .put("confidence", commitment.confidence())
                .put("commentId", commitment.commentId())
                .put("parent", commitment.parent())
                .put("split", commitment.split())
                .set("conversation", ConversationJson.write(commitment.conversation()));
    }

    private static @Nullable String code(@Nullable Side side) {
        return side == null ? null : side.code();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
