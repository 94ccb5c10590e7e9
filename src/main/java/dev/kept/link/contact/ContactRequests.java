package dev.kept.link.contact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedGoalWord;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.guide.TypedGuide;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.liaison.TypedLiaison;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.review.ReviewAsked;
import dev.kept.link.Json;
import java.util.List;
import java.util.TreeMap;

/** What is sent for contacts over the channel, as JSON; nothing that was typed is judged here. */
public final class ContactRequests {

    private ContactRequests() {}

    /** Who asks what concerns them. */
    public static String page(ContactReader reader) {
        return Json.text(asking(reader));
    }

    /** What was typed, as it is sent. */
    public static String content(OutgoingStep sent) {
        if (sent.typed() instanceof TypedRanking ranking) {
            return ranking(sent.reader(), ranking.round(), null, ranking.orders());
        }
        if (sent.typed() instanceof TypedAsking asking) {
            return asking(sent, asking);
        }
        if (sent.typed() instanceof TypedTakeBack) {
            return Json.text(asking(sent.reader()).put("request", sent.promise()));
        }
        return sent.typed() instanceof TypedGoalWord word ? goal(sent, word) : step(sent, (TypedStep) sent.typed());
    }

    /**
     * What somebody says of the goals.
     *
     * @param members the group of the sending product that the reader is in; {@code null} for a contact
     */
    public static String ranking(ContactReader reader, long round, @Nullable String members, SideView orders) {
        ObjectNode json = asking(reader).put("round", round);
        if (members != null) {
            json.put("members", members);
        }
        goals(json.putArray("own"), orders.own());
        goals(json.putArray("guess"), orders.guess());
        if (!orders.points().isEmpty()) {
            ArrayNode points = json.putArray("points");
            new TreeMap<>(orders.points())
                    .forEach((goal, number) ->
                            points.addObject().put("goal", goal).put("number", number));
        }
        return Json.text(json);
    }

    /** Something that is asked for, with the id of the step as its own. */
    private static String asking(OutgoingStep sent, TypedAsking typed) {
        ObjectNode json = asking(sent.reader())
                .put("request", sent.id())
                .put("function", typed.place().function())
                .put("project", typed.place().project())
                .put("need", typed.need())
                .put("day", typed.day());
        if (typed.reason() != null) {
            json.put("reason", typed.reason());
        }
        return Json.text(json);
    }

    private static void goals(ArrayNode list, List<String> keys) {
        keys.forEach(key -> list.addObject().put("goal", key));
    }

    /** What the reader says of working together. */
    public static String liaison(ContactReader reader, TypedLiaison typed) {
        ObjectNode json = asking(reader)
                .put("function", typed.function())
                .put("kind", typed.kind().code())
                .put("about", typed.about());
        ArrayNode fields = json.putArray("fields");
        for (LiaisonField field : LiaisonField.values()) {
            if (!typed.text(field).isEmpty()) {
                fields.addObject().put("field", field.code()).put("text", typed.text(field));
            }
        }
        return Json.text(json);
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
        if (typed.cost() != null) {
            step.put("cost", typed.cost());
        }
        return Json.text(json);
    }

    /** A word on a goal, with its id. */
    private static String goal(OutgoingStep sent, TypedGoalWord word) {
        ObjectNode json = asking(sent.reader())
                .put("goal", sent.promise())
                .put("wording", sent.asked())
                .put("deed", word.deed().code())
                .put("stepId", sent.id());
        if (word.words() != null) {
            json.put("words", word.words());
        }
        return Json.text(json);
    }

    /**
     * What somebody says in the survey.
     *
     * @param members the group of the sending product that the reader is in; {@code null} for a contact
     */
    public static String answers(ContactReader reader, long round, @Nullable String members, AnswerSheet sheet) {
        ObjectNode json = asking(reader).put("round", round);
        if (members != null) {
            json.put("members", members);
        }
        ArrayNode answers = json.putArray("answers");
        sheet.answers().forEach(step -> answers.addObject().put("step", step));
        if (sheet.comment() != null) {
            json.put("comment", sheet.comment());
        }
        return Json.text(json);
    }

    /** Who asks of which function. */
    public static String function(ContactReader reader, String function) {
        return Json.text(asking(reader).put("function", function));
    }

    /** Who asks for the agenda of which review. */
    public static String review(ContactReader reader, ReviewAsked asked) {
        ObjectNode json = asking(reader).put("function", asked.function());
        ArrayNode projects = json.putArray("projects");
        asked.projects().forEach(key -> projects.addObject().put("key", key));
        if (asked.since() != null) {
            json.put("since", asked.since().toString());
        }
        return Json.text(json);
    }

    /** What somebody writes of a function's guide. */
    public static String guide(ContactReader reader, TypedChange change) {
        ObjectNode json = asking(reader)
                .put("function", change.function())
                .put("seen", change.seen())
                .put("reviewed", change.reviewed());
        ArrayNode parts = json.putArray("parts");
        TypedGuide typed = change.guide();
        if (typed != null) {
            typed.texts()
                    .forEach((part, text) ->
                            parts.addObject().put("part", part.code()).put("text", text));
        }
        return Json.text(json);
    }

    private static ObjectNode asking(ContactReader reader) {
        return Json.object()
                .put("reader", reader.userName())
                .put("language", reader.language().toLanguageTag());
    }
}
