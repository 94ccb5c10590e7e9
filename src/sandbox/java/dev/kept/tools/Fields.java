package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Reads the fields of one JSON object strictly: a value of the wrong kind is named with its place, never guessed at.
 * Fields that nobody asks for are nobody's business.
 *
 * @param place where the object stands, for messages
 */
record Fields(String place, JsonNode object) {

    Fields {
        if (!object.isObject()) {
            throw new MalformedException(place + ": an object is needed, not " + shown(object));
        }
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    Fields in(String name) {
        return new Fields(place + "." + name, object.path(name));
    }

    List<Fields> list(String name) {
        JsonNode list = object.path(name);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            throw wrong(name, "a list");
        }
        int[] index = {0};
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> new Fields(place + "." + name + "[" + index[0]++ + "]", item))
                .toList();
    }

    String text(String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual() && !value.isIntegralNumber() || value.asText().isBlank()) {
            throw wrong(name, "a name");
        }
        return value.asText();
    }

    String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    LocalDate date(String name) {
        LocalDate date = dateOrNone(name);
        if (date == null) {
            throw wrong(name, "a date such as 2026-03-31");
        }
        return date;
    }

    @Nullable
    LocalDate dateOrNone(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode value = object.path(name);
        try {
            // Java reads years of nine digits and before our era too, which are slips of the hand here.
            boolean plain = value.isTextual() && value.textValue().length() == "2026-03-31".length();
            return LocalDate.parse(plain ? value.textValue() : "");
        } catch (DateTimeParseException e) {
            throw wrong(name, "a date such as 2026-03-31");
        }
    }

    boolean flag(String name) {
        if (has(name) && !object.path(name).isBoolean()) {
            throw wrong(name, "true or false");
        }
        return object.path(name).booleanValue();
    }

    double amountOr(String name, double otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        double value = object.path(name).isNumber() ? object.path(name).doubleValue() : -1;
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw wrong(name, "a number from 0 on");
        }
        return value;
    }

    /** A whole number from 0 on, or a list of such. */
    List<Integer> days(String name) {
        JsonNode value = object.path(name);
        List<JsonNode> all = value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of(value);
        for (JsonNode one : all) {
            if (!one.canConvertToExactIntegral() || !one.canConvertToInt() || one.intValue() < 0) {
                throw wrong(name, "a number of days, or a list of such");
            }
        }
        return all.stream().map(JsonNode::intValue).toList();
    }

    MalformedException wrong(String name, String needed) {
        return new MalformedException(
                place + "." + name + ": " + needed + " is needed, not " + shown(object.path(name)));
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "nothing";
        }
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
    }
}
