package dev.kept.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.Outcome;
import java.util.List;
import java.util.Locale;

/** The JSON of the two issue properties. JQL reads single members of it, so names and types are a contract. */
final class MirrorJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MirrorJson() {}

    static String commitment(Commitment commitment, Outcome outcome) {
        ObjectNode json = JSON.createObjectNode();
        json.put("outcome", outcome.code());
        json.put("due", commitment.agreedDate().toString());
        json.put("firstDue", commitment.promise().firstDate().toString());
        json.put("promisedTo", commitment.requester());
        json.put("size", commitment.promise().size());
        json.put("side", commitment.side().name().toLowerCase(Locale.ROOT));
        return text(json);
    }

    static String goals(List<String> keys) {
        ObjectNode json = JSON.createObjectNode();
        keys.forEach(json.putArray("keys")::add);
        return text(json);
    }

    private static String text(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values could not be written: " + json, e);
        }
    }
}
