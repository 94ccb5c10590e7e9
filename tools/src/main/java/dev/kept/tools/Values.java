package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Figures as JSON, in the shapes that the worked examples use; what is not there is {@code null}. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DECIMALS = 6;

    private Values() {}

    static ObjectNode object() {
        return JSON.objectNode();
    }

    static ArrayNode array() {
        return JSON.arrayNode();
    }

    static JsonNode number(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? JSON.nullNode() : JSON.numberNode(value);
    }

    static JsonNode share(Rate rate) {
        return number(rate.value());
    }

    static JsonNode flag(@Nullable Boolean value) {
        return value == null ? JSON.nullNode() : JSON.booleanNode(value);
    }

    static JsonNode text(@Nullable Object value) {
        return value == null ? JSON.nullNode() : JSON.textNode(value.toString());
    }

    static ArrayNode numbers(Collection<? extends Number> values) {
        ArrayNode all = JSON.arrayNode();
        values.forEach(value -> all.add(any(value)));
        return all;
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode all = JSON.arrayNode();
        values.forEach(all::add);
        return all;
    }

    static ObjectNode map(Map<String, ? extends Number> values) {
        ObjectNode all = JSON.objectNode();
        values.forEach((name, value) -> all.set(name, any(value)));
        return all;
    }

    static JsonNode interval(@Nullable Interval interval) {
        return interval == null ? JSON.nullNode() : numbers(List.of(interval.low(), interval.high()));
    }

    /** Kept, n and rate. */
    static ObjectNode plain(Rate rate) {
        ObjectNode node = JSON.objectNode();
        node.put("kept", rate.hits());
        node.put("n", rate.n());
        node.set("rate", share(rate));
        return node;
    }

    /** The same with the Wilson interval. */
    static ObjectNode withInterval(Rate rate) {
        ObjectNode node = plain(rate);
        node.set("wilson95", interval(rate.interval()));
        return node;
    }

    /** A copy for people to read, with fractions rounded to six decimals. */
    static JsonNode rounded(JsonNode value) {
        if (value.isObject()) {
            ObjectNode copy = JSON.objectNode();
            value.properties().forEach(entry -> copy.set(entry.getKey(), rounded(entry.getValue())));
            return copy;
        }
        if (value.isArray()) {
            ArrayNode copy = JSON.arrayNode();
            for (Iterator<JsonNode> items = value.elements(); items.hasNext(); ) {
                copy.add(rounded(items.next()));
            }
            return copy;
        }
        return value.isDouble()
                ? JSON.numberNode(BigDecimal.valueOf(value.doubleValue())
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue())
                : value;
    }

    private static JsonNode any(@Nullable Number value) {
        if (value == null || value instanceof Double) {
            return number((Double) value);
        }
        return JSON.numberNode(value.longValue());
    }
}
