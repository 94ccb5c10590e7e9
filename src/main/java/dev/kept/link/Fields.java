package dev.kept.link;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    double number(String name) {
        JsonNode value = object.path(name);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw new MalformedJsonException(name, "not a number");
        }
        return value.doubleValue();
    }

    @Nullable
    Double numberOrNull(String name) {
        return absent(name) ? null : Double.valueOf(number(name));
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

    /** The constant with that code; empty for one that this version does not know. */
    <E extends Enum<E> & Coded> Optional<E> code(String name, Class<E> type) {
        String code = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The constant with that code; {@code null} when there is none. */
    <E extends Enum<E> & Coded> @Nullable E knownCodeOrNull(String name, Class<E> type) {
        return absent(name) ? null : knownCode(name, type);
    }

    <E extends Enum<E> & Coded> E knownCode(String name, Class<E> type) {
        return code(name, type).orElseThrow(() -> new MalformedJsonException(name, "unknown"));
    }

    Fields object(String name) {
        JsonNode value = object.path(name);
        if (!value.isObject()) {
            throw new MalformedJsonException(name, "not an object");
        }
        return new Fields(value);
    }

    Optional<Fields> objectOrNone(String name) {
        JsonNode value = object.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(object(name));
    }

    <T> Optional<List<T>> listOrNone(String name, Function<? super JsonNode, ? extends T> read) {
        return absent(name) ? Optional.empty() : Optional.of(list(name, read));
    }

    <T> List<T> list(String name, Function<? super JsonNode, ? extends T> read) {
        JsonNode value = object.path(name);
        if (!value.isArray()) {
            throw new MalformedJsonException(name, "not a list");
        }
        List<T> items = new ArrayList<>(value.size());
        value.forEach(item -> items.add(read.apply(item)));
        return items;
    }
}
