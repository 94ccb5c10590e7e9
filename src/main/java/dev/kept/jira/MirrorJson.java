package dev.kept.jira;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.Outcome;
import dev.kept.json.Json;
import java.util.List;

/** The JSON of the two issue properties. JQL reads single members of it, so names and types are a contract. */
final class MirrorJson {

    private MirrorJson() {}

    static String commitment(Commitment commitment, Outcome outcome) {
        ObjectNode json = Json.object();
        json.put("outcome", outcome.code());
        json.put("due", commitment.agreedDate().toString());
        json.put("firstDue", commitment.promise().firstDate().toString());
        json.put("promisedTo", commitment.requester());
        json.put("size", commitment.promise().size());
        json.put("side", commitment.side().code());
        return Json.text(json);
    }

    static String goals(List<String> keys) {
        ObjectNode json = Json.object();
        keys.forEach(json.putArray("keys")::add);
        return Json.text(json);
    }
}
