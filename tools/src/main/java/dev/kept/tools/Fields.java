package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads the fields of one JSON object strictly: a value of the wrong kind and a field that nobody knows are named with
 * their place, never guessed at and never skipped.
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

    /** These names and no others. */
    Fields only(Set<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw new MalformedException(place + "." + name + ": nothing that is known here");
            }
        }
        return this;
    }

    /** The object's own names, in the file's order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    Fields in(String name) {
        return new Fields(place + "." + name, object.path(name));
    }

    /** A list of objects; none when the list is left out. */
    List<Fields> list(String name) {
        JsonNode list = object.path(name);
        return list.isMissingNode() || list.isNull() ? List.of() : rows(name);
    }

    /** A list of objects, which must be there. */
    List<Fields> rows(String name) {
        List<Fields> rows = new ArrayList<>();
        for (JsonNode item : items(name)) {
            rows.add(new Fields(place + "." + name + "[" + rows.size() + "]", item));
        }
        return rows;
    }

    /** Whatever a list holds. */
    List<JsonNode> items(String name) {
        JsonNode list = object.path(name);
        if (!list.isArray()) {
            throw wrong(name, "a list");
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
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
        return has(name) ? date(name, object.path(name)) : null;
    }

    List<LocalDate> dates(String name) {
        return items(name).stream().map(value -> date(name, value)).toList();
    }

    private LocalDate date(String name, JsonNode value) {
        try {
            // Java reads years of nine digits and before our era too, which are slips of the hand here.
            boolean plain = value.isTextual() && value.textValue().length() == "2026-03-31".length();
            return LocalDate.parse(plain ? value.textValue() : "");
        } catch (DateTimeParseException e) {
            throw wrong(name, "a date such as 2026-03-31");
        }
    }

    /** A text of any length, also an empty one. */
    String anyText(String name) {
        if (!object.path(name).isTextual()) {
            throw wrong(name, "a text");
        }
        return object.path(name).textValue();
    }

    /** The different names in a list. */
    Set<String> names(String name) {
        List<JsonNode> items = items(name);
        if (!items.stream().allMatch(JsonNode::isTextual)) {
            throw wrong(name, "a list of names");
        }
        return items.stream().map(JsonNode::textValue).collect(Collectors.toSet());
    }

    /** True or false, or 1 or 0, which must be there. */
    boolean yesOrNo(String name) {
        JsonNode value = object.path(name);
        if (!value.isBoolean() && !(value.isInt() && (value.intValue() == 0 || value.intValue() == 1))) {
            throw wrong(name, "true or false");
        }
        return value.asBoolean();
    }

    boolean flag(String name) {
        if (has(name) && !object.path(name).isBoolean()) {
            throw wrong(name, "true or false");
        }
        return object.path(name).booleanValue();
    }

    double amountOr(String name, double otherwise) {
        return has(name) ? amount(name) : otherwise;
    }

    double amount(String name) {
        double value = number(name);
        if (value < 0) {
            throw wrong(name, "a number from 0 on");
        }
        return value;
    }

    double positive(String name) {
        double value = number(name);
        if (value <= 0) {
            throw wrong(name, "a number above 0");
        }
        return value;
    }

    double share(String name) {
        double value = number(name);
        if (value < 0 || value > 1) {
            throw wrong(name, "a number from 0 to 1");
        }
        return value;
    }

    double number(String name) {
        JsonNode value = object.path(name);
        if (!finite(value)) {
            throw wrong(name, "a number");
        }
        return value.doubleValue();
    }

    List<Double> numbers(String name) {
        List<JsonNode> items = items(name);
        if (!items.stream().allMatch(Fields::finite)) {
            throw wrong(name, "a list of numbers");
        }
        return items.stream().map(JsonNode::doubleValue).toList();
    }

    /** A list of lists of numbers. */
    List<List<Double>> tables(String name) {
        return items(name).stream()
                .map(row -> {
                    List<JsonNode> numbers =
                            StreamSupport.stream(row.spliterator(), false).toList();
                    if (!row.isArray() || !numbers.stream().allMatch(Fields::finite)) {
                        throw wrong(name, "a list of lists of numbers");
                    }
                    return numbers.stream().map(JsonNode::doubleValue).toList();
                })
                .toList();
    }

    /** The names in a list, as they stand in it. */
    List<String> namesInOrder(String name) {
        names(name);
        return items(name).stream().map(JsonNode::textValue).toList();
    }

    /** The numbers of an object by their names, in the file's order. */
    Map<String, Double> amounts(String name) {
        Fields named = in(name);
        Map<String, Double> amounts = new LinkedHashMap<>();
        named.names().forEach(one -> amounts.put(one, named.amount(one)));
        return amounts;
    }

    int count(String name) {
        JsonNode value = object.path(name);
        if (!value.canConvertToExactIntegral() || !value.canConvertToInt() || value.intValue() < 0) {
            throw wrong(name, "a whole number from 0 on");
        }
        return value.intValue();
    }

    /** Pairs of hits and n. */
    List<Rate> rates(String name) {
        return items(name).stream().map(pair -> rate(name, pair)).toList();
    }

    /** A pair of hits and n. */
    Rate rate(String name) {
        return rate(name, object.path(name));
    }

    private Rate rate(String name, JsonNode pair) {
        boolean whole = pair.isArray() && pair.size() == 2;
        for (JsonNode one : pair) {
            whole &= one.canConvertToExactIntegral() && one.canConvertToInt() && one.intValue() >= 0;
        }
        if (!whole || pair.path(0).intValue() > pair.path(1).intValue()) {
            throw new MalformedException(place + "." + name + ": a pair such as [3, 5] is needed, not " + shown(pair));
        }
        return new Rate(pair.path(0).intValue(), pair.path(1).intValue());
    }

    private static boolean finite(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.doubleValue());
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
