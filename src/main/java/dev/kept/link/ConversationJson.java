package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.promise.Conversation;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;

/** What the sides told each other beside the dates, as JSON. */
final class ConversationJson {

    private ConversationJson() {}

    static ObjectNode write(Conversation talk) {
        ObjectNode json = Json.object()
                .put("cause", talk.cause())
                .put(
                        "acceptedOn",
                        talk.acceptedOn() == null ? null : talk.acceptedOn().toString())
                .put("disputed", talk.disputed());
        ObjectNode disclosures = json.putObject("disclosures");
        for (Facet facet : Facet.values()) {
            Disclosure told = talk.disclosures().get(facet);
            if (told != null) {
                disclosures
                        .putObject(facet.code())
                        .put("form", told.form().code())
                        .put("value", told.value())
                        .put("upTo", told.upTo())
                        .put("confirmedOn", told.confirmedOn().toString());
            }
        }
        ArrayNode causes = json.putArray("causes");
        talk.causes().forEach(stated -> causes.addObject()
                .put("code", stated.code())
                .put("statedOn", stated.on().toString()));
        return json;
    }
}
