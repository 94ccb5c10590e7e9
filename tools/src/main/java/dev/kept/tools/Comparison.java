package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares what came out with what was expected; numbers may differ by as much as the file allows. */
final class Comparison {

    /** The bound itself is still equal, also where floating point puts it a hair above. */
    private static final double HAIR = 1e-12;

    private final double tolerance;
    private final List<String> differences = new ArrayList<>();

    private Comparison(double tolerance) {
        this.tolerance = tolerance + HAIR;
    }

    /** One line for each difference, naming its place; none when all is equal. */
    static List<String> differences(String place, JsonNode expected, JsonNode actual, double tolerance) {
        Comparison comparison = new Comparison(tolerance);
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
            differences.add(place + ": expected " + shown(expected) + ", got " + shown(Values.rounded(actual)));
        }
    }

    private boolean equal(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return Math.abs(expected.doubleValue() - actual.doubleValue()) <= tolerance;
        }
        return expected.equals(actual);
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }
}
