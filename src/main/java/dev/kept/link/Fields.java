package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads the members of one JSON object that the other side wrote. Unknown members are ignored, so that the other side
 * may be newer; missing or ill-typed ones are refused.
 *
 * <p>Every refusal is a {@link MalformedJsonException} that names the member and holds nothing of its value.
 */
public final class Fields {

    private final JsonNode object;

    /** Refuses what is no object. */
    public Fields(JsonNode object) {
        if (!object.isObject()) {
            throw new MalformedJsonException("", "not an object");
        }
        this.object = object;
    }

    /** A text that has to be there; a number is none. */
    public String text(String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw new MalformedJsonException(name, "not a text");
        }
        return value.textValue();
    }

    /** A text; {@code null} when the member is missing or null. */
    @Nullable
    public String textOrNull(String name) {
        return absent(name) ? null : text(name);
    }

    /** A whole number that has to be there. */
    public int whole(String name) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new MalformedJsonException(name, "not a whole number");
        }
        return value.intValue();
    }

    private boolean absent(String name) {
        return object.path(name).isMissingNode() || object.path(name).isNull();
    }

    /** An instant in the form of ISO 8601 that has to be there. */
    public Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new MalformedJsonException(name, "not an instant", e);
        }
    }

    /** A day, {@code yyyy-MM-dd}, that has to be there. */
    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new MalformedJsonException(name, "not a day", e);
        }
    }

    /** A day; {@code null} when the member is missing or null. */
    @Nullable
    public LocalDate dayOrNull(String name) {
        return textOrNull(name) == null ? null : day(name);
    }

    /** An object within, which has to be there. */
    public Fields object(String name) {
        JsonNode value = object.path(name);
        if (!value.isObject()) {
            throw new MalformedJsonException(name, "not an object");
        }
        return new Fields(value);
    }
}
