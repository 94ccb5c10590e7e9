package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares what came out with what was expected; numbers may differ by a millionth. */
final class Comparison {

    /** Both sides may have been rounded, so the bound itself is still equal in floating point. */
    private static final double TOLERANCE = 1e-6 + 1e-12;

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    /** One line for each difference, naming its place; none when all is equal. */
    static List<String> differences(String place, JsonNode expected, JsonNode actual) {
        Comparison comparison = new Comparison();
        comparison.compare(place, expected, actual);
        return comparison.differences;
    }

    private void compare(String place, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place + "." + name, expected.path(name), actual.path(name)));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(place + "[" + i + "]", expected.get(i), actual.get(i));
            }
        } else if (!equal(expected, actual)) {
            differences.add(place + ": expected " + shown(expected) + ", got " + shown(actual));
        }
    }

    private static boolean equal(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return Math.abs(expected.doubleValue() - actual.doubleValue()) <= TOLERANCE;
        }
        return expected.equals(actual);
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
