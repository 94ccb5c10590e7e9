package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import java.util.List;

/** What is sent for contacts over the channel, as JSON; nothing that was typed is judged here. */
public final class ContactRequests {

    private ContactRequests() {}

    /** Who asks what concerns them. */
    public static String page(ContactReader reader) {
        return Json.text(asking(reader));
    }

    /** What was typed, as it is sent. */
    public static String content(OutgoingStep sent) {
        return sent.typed() instanceof TypedRanking ranking
                ? ranking(sent.reader(), ranking)
                : step(sent, (TypedStep) sent.typed());
    }

    private static String ranking(ContactReader reader, TypedRanking ranking) {
        ObjectNode json = asking(reader).put("round", ranking.round());
        goals(json.putArray("own"), ranking.orders().own());
        goals(json.putArray("guess"), ranking.orders().guess());
        return Json.text(json);
    }

    private static void goals(ArrayNode list, List<String> keys) {
        keys.forEach(key -> list.addObject().put("goal", key));
    }

    /** A step, with its id. */
    private static String step(OutgoingStep sent, TypedStep typed) {
        ObjectNode json = asking(sent.reader()).put("promise", sent.promise()).put("asked", sent.asked());
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
        return Json.text(json);
    }

    private static ObjectNode asking(ContactReader reader) {
        return Json.object()
                .put("reader", reader.userName())
                .put("language", reader.language().toLanguageTag());
    }
}
