package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads the members of one JSON object that the other side wrote. Unknown members are ignored, so that the other side
 * may be newer; missing or ill-typed ones are refused.
 */
final class Fields {

    private final JsonNode object;

    Fields(JsonNode object) {
        if (!object.isObject()) {
            throw new MalformedJsonException("", "not an object");
        }
        this.object = object;
    }

    String text(String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw new MalformedJsonException(name, "not a text");
        }
        return value.textValue();
    }

    @Nullable
    String textOrNull(String name) {
        return absent(name) ? null : text(name);
    }

    int whole(String name) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new MalformedJsonException(name, "not a whole number");
        }
        return value.intValue();
    }

    private boolean absent(String name) {
        return object.path(name).isMissingNode() || object.path(name).isNull();
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new MalformedJsonException(name, "not an instant", e);
        }
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new MalformedJsonException(name, "not a day", e);
        }
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        return textOrNull(name) == null ? null : day(name);
    }

    Fields object(String name) {
        JsonNode value = object.path(name);
        if (!value.isObject()) {
            throw new MalformedJsonException(name, "not an object");
        }
        return new Fields(value);
    }
}
