package dev.kept.link;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutgoingStep;

/** What is sent for contacts over the channel, as JSON; nothing that was typed is judged here. */
public final class ContactRequests {

    private ContactRequests() {}

    /** Who asks what concerns them. */
    public static String page(ContactReader reader) {
        return Json.text(asking(reader));
    }

    /** A step, with its id. */
    public static String step(OutgoingStep sent) {
        ObjectNode json = asking(sent.reader()).put("promise", sent.promise()).put("asked", sent.asked());
        OutgoingStep.TypedStep typed = sent.typed();
        ObjectNode step =
                json.putObject("step").put("kind", typed.kind().code()).put("stepId", sent.id());
        if (typed.event() != null) {
            step.put("event", typed.event());
        }
        if (typed.date() != null) {
            step.put("date", typed.date());
        }
        if (typed.words() != null) {
            step.put("words", typed.words());
        }
        if (typed.cost() != null) {
            step.put("cost", typed.cost());
        }
        return Json.text(json);
    }

    private static ObjectNode asking(ContactReader reader) {
        return Json.object()
                .put("reader", reader.userName())
                .put("language", reader.language().toLanguageTag());
    }
}
