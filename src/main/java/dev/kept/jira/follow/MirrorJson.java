package dev.kept.jira.follow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Outcome;
import dev.kept.link.Json;
import java.util.List;

/**
 * The JSON of the two issue properties. The plugin's descriptor tells Jira which members to index under which name and
 * type, so names and types are a contract: one renamed here is found by no query.
 */
final class MirrorJson {

    private MirrorJson() {}

    /**
     * The promise for JQL. Its days are ISO days in the requester's zone, the agreed one under {@code due}, the first
     * one under {@code firstDue}, and the latest on the table, agreed or not, under {@code latest}.
     *
     * @param outcome the outcome of what decides about it; a date that nobody accepted has none, and says how far it
     *     came
     */
    static String commitment(Commitment commitment, Outcome outcome) {
        ObjectNode json = Json.object();
        json.put("outcome", code(commitment, outcome));
        json.put("due", commitment.agreedDate().toString());
        // No query reads it, but the field shows it: where it changes, Jira has to index the issue anew.
        json.put("latest", commitment.latestDate().toString());
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

    /** The goals' keys for JQL, in the order given. */
    static String goals(List<String> keys) {
        ObjectNode json = Json.object();
        keys.forEach(json.putArray("keys")::add);
        return Json.text(json);
    }
}
