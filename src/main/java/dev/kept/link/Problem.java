package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import java.util.List;

/**
 * Why a request was refused, as problem details (RFC 9457).
 *
 * @param kind what sort of problem, a word that programs may rely on; written as {@code type}
 * @param title the sort of problem in words
 * @param status the HTTP status
 * @param detail what is wrong with this request, in the reader's language
 * @param errors every input that is wrong, the first one also as {@code field}; empty when no single input is
 * @param link where the reader can put it right; {@code null} when there is no such place
 */
public record Problem(
        String kind,
        String title,
        int status,
        String detail,
        List<Error> errors,
        @Nullable String link) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:kept:problem:";

    /** One wrong input: a query or path parameter, or a member of the body. */
    public record Error(String field, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        json.put("type", TYPES + kind).put("title", title).put("status", status).put("detail", detail);
        if (!errors.isEmpty()) {
            json.put("field", errors.get(0).field());
            ArrayNode list = json.putArray("errors");
            errors.forEach(error -> list.addObject().put("field", error.field()).put("detail", error.detail()));
        }
        if (link != null) {
            json.put("link", link);
        }
        return json;
    }

    public static Problem read(JsonNode json) {
        Fields fields = new Fields(json);
        String type = fields.text("type");
        List<Error> errors = json.has("errors")
                ? fields.list("errors", item -> {
                    Fields error = new Fields(item);
                    return new Error(error.text("field"), error.text("detail"));
                })
                : List.of();
        return new Problem(
                type.startsWith(TYPES) ? type.substring(TYPES.length()) : type,
                fields.text("title"),
                fields.whole("status"),
                fields.text("detail"),
                errors,
                fields.textOrNull("link"));
    }
}
