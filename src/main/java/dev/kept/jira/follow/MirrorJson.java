package dev.kept.jira.follow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Outcome;
import dev.kept.link.Json;
import java.util.List;

/** The JSON of the two issue properties. JQL reads single members of it, so names and types are a contract. */
final class MirrorJson {

    private MirrorJson() {}

    /** {@code outcome} is that of what decides about it; a date nobody accepted has none, and says how far it came. */
    static String commitment(Commitment commitment, Outcome outcome) {
        ObjectNode json = Json.object();
        json.put("outcome", code(commitment, outcome));
        json.put("due", commitment.agreedDate().toString());
        json.put("firstDue", commitment.promise().firstDate().toString());
        json.put("promisedTo", commitment.requester());
        json.put("size", commitment.promise().size());
        json.put("side", commitment.side().code());
        if (commitment.reconstructed()) {
            json.put("reconstructed", "yes");
        }
        return Json.text(json);
    }

    private static String code(Commitment commitment, Outcome outcome) {
        return switch (commitment.stage()) {
            case REQUEST -> "requested";
            case OFFER -> "offered";
            case DECLINED -> "declined";
            case PROMISE -> outcome.code();
        };
    }

    static String goals(List<String> keys) {
        ObjectNode json = Json.object();
        keys.forEach(json.putArray("keys")::add);
        return Json.text(json);
    }
}
