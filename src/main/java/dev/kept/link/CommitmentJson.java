package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;
import java.util.List;

/** Commitments, what is promised when one is made, and the steps taken with one, as JSON. */
public final class CommitmentJson {

    private CommitmentJson() {}

    public static ObjectNode write(CommitmentView commitment) {
        return fill(Json.versioned(), commitment);
    }

    public static CommitmentView read(JsonNode json) {
        Fields fields = new Fields(json);
        return new CommitmentView(
                fields.text("id"),
                fields.text("issueKey"),
                fields.text("summary"),
                fields.text("requester"),
                fields.knownCode("side", Side.class),
                fields.number("size"),
                fields.day("madeOn"),
                fields.day("firstDate"),
                fields.day("agreedDate"),
                fields.day("latestDate"),
                fields.dayOrNull("deliveredOn"),
                fields.dayOrNull("warnedOn"),
                fields.dayOrNull("withdrawnOn"),
                fields.knownCode("outcome", Outcome.class),
                fields.flag("reconstructed"),
                fields.knownCode("stage", Stage.class),
                fields.knownCodeOrNull("awaiting", Side.class),
                fields.dayOrNull("proposal"),
                fields.wholeOrNull("confidence"),
                ConversationJson.read(fields.object("conversation")),
                fields.wholeLongOrNull("commentId"),
                fields.textOrNull("parent"),
                fields.flag("split"));
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

    public static CommitmentPage readPage(JsonNode json) {
        Fields fields = new Fields(json);
        return new CommitmentPage(
                fields.list("values", CommitmentJson::read),
                fields.whole("startAt"),
                new CommitmentPage.Found(fields.whole("total"), fields.flag("totalIsAtLeast")),
                fields.textOrNull("next"));
    }

    /** A short list, whole. */
    public static ObjectNode writeList(List<CommitmentView> commitments) {
        ObjectNode json = Json.versioned();
        ArrayNode values = json.putArray("values");
        commitments.forEach(commitment -> values.add(fill(Json.object(), commitment)));
        return json;
    }

    public static List<CommitmentView> readList(JsonNode json) {
        return new Fields(json).list("values", CommitmentJson::read);
    }

    /** How many contacts were asked. */
    public static ObjectNode writeAsked(int contacts) {
        return Json.versioned().put("asked", contacts);
    }

    public static int readAsked(JsonNode json) {
        return new Fields(json).whole("asked");
    }

    public static ObjectNode writeParts(List<PlannedPart> parts) {
        ObjectNode json = Json.object();
        ArrayNode values = json.putArray("parts");
        parts.forEach(part -> values.addObject()
                .put("issueKey", part.issueKey())
                .put("size", part.size())
                .put("date", day(part.date())));
        return json;
    }

    public static ObjectNode write(CommitmentTerms terms) {
        ObjectNode json = Json.object()
                .put("requester", terms.requester())
                .put("date", terms.date().toString())
                .put("size", terms.size())
                .put("side", terms.side().code());
        return terms.confidence() == null ? json : json.put("confidence", terms.confidence());
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
