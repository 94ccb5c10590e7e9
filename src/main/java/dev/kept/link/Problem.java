package dev.kept.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import java.util.List;
import java.util.Objects;

/**
 * Why a request was refused, as problem details (RFC 9457).
 *
 * <p>Written by both products, and read by Confluence from what Jira answered. Details are texts for people: programs
 * go by {@code kind} and {@code field}.
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

    /** The media type of problem details. By it a reader tells a refusal from an answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:kept:problem:";

    /**
     * One wrong input: a query or path parameter, or a member of the body.
     *
     * @param field its name as the caller wrote it, with the place in a list: {@code parts[1].size}
     * @param detail what is wrong with it, in the reader's language
     */
    public record Error(String field, String detail) {

        public Error {
            Json.there("field", field);
            Json.there("detail", detail);
        }
    }

    public Problem {
        errors = List.copyOf(errors);
    }

    /** As JSON. */
    public String text() {
        String field = errors.isEmpty() ? null : errors.get(0).field();
        return Json.text(new ProblemJson(TYPES + kind, title, status, detail, field, errors, link));
    }

    /**
     * Reads what was written.
     *
     * @throws MalformedJsonException when it is no problem
     */
    public static Problem read(String text) {
        ProblemJson json = Json.read(text, ProblemJson.class);
        return new Problem(
                json.type.startsWith(TYPES) ? json.type.substring(TYPES.length()) : json.type,
                json.title,
                json.status,
                json.detail,
                Objects.requireNonNullElse(json.errors, List.of()),
                json.link);
    }

    /**
     * As it stands in JSON; members without a value are left out.
     *
     * @param type the kind as a URN of ours
     * @param title the sort of problem in words
     * @param status the HTTP status
     * @param detail what is wrong, in the reader's language
     * @param field the first input that is wrong, for readers that look at one only
     * @param errors every input that is wrong
     * @param link where the reader can put it right
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record ProblemJson(
            String type,
            String title,
            int status,
            String detail,
            @Nullable String field,
            @Nullable List<Error> errors,
            @Nullable String link) {

        ProblemJson {
            Json.there("type", type);
            Json.there("title", title);
            Json.there("detail", detail);
        }
    }
}
