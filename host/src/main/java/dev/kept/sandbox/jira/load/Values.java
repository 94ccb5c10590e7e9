package dev.kept.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads single values of an issue's JSON. */
final class Values {

    /** Jira's timestamps: an offset with or without colon, or Z. */
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .toFormatter();

    private Values() {}

    static JsonNode object(JsonNode parent, String name) {
        JsonNode child = parent.path(name);
        if (!child.isObject()) {
            throw new LineProblem("no " + name);
        }
        return child;
    }

    static String required(JsonNode parent, String name, String what) {
        String text = text(parent, name);
        if (text == null || text.isBlank()) {
            throw new LineProblem("no " + what);
        }
        return text;
    }

    /** The text of a member; a number as its digits, an object in Atlassian's document format as its plain text. */
    @Nullable
    static String text(JsonNode parent, String name) {
        JsonNode child = parent.path(name);
        if (child.isMissingNode() || child.isNull()) {
            return null;
        }
        if (child.isObject()) {
            StringBuilder plain = new StringBuilder();
            plainText(child, plain);
            return plain.toString().strip();
        }
        return child.asText();
    }

    private static void plainText(JsonNode node, StringBuilder out) {
        if (node.path("text").isTextual()) {
            out.append(node.path("text").asText());
        }
        node.path("content").forEach(child -> plainText(child, out));
        String type = node.path("type").asText();
        if (type.equals("paragraph") || type.equals("hardBreak") || type.equals("heading")) {
            out.append('\n');
        }
    }

    @Nullable
    static Instant instant(JsonNode parent, String name) {
        String text = text(parent, name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text, TIMESTAMP).toInstant();
        } catch (DateTimeException e) {
            throw new LineProblem(name + " is not a timestamp with offset: " + text);
        }
    }

    @Nullable
    static LocalDate date(JsonNode parent, String name) {
        String text = text(parent, name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            throw new LineProblem(name + " is not a date: " + text);
        }
    }

    /** A numeric id given as a number or as digits. */
    static long id(JsonNode parent, String name, String what) {
        String text = required(parent, name, what);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new LineProblem(what + " is not a number: " + text);
        }
    }

    /** A numeric id, when there is one. */
    static Optional<Long> optionalId(JsonNode parent, String name) {
        String text = text(parent, name);
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Runs the reader when the member is an object. */
    static void ifObject(JsonNode parent, String name, Consumer<JsonNode> reader) {
        if (parent.path(name).isObject()) {
            reader.accept(parent.path(name));
        }
    }
}
