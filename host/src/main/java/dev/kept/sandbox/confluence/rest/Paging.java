package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Request;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a longer list.
 *
 * @param start index of the first result
 * @param limit how many at most
 */
record Paging(int start, int limit) {

    private static final int USUAL = 25;
    private static final int MOST = 500;

    static Paging of(Request request) {
        return new Paging(number(request, "start", 0), Math.min(MOST, number(request, "limit", USUAL)));
    }

    private static int number(Request request, String name, int otherwise) {
        String text = request.parameter(name).orElse("");
        if (text.isBlank()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw WikiRefusal.bad("The parameter " + name + " must be a number: " + text);
        }
        throw WikiRefusal.bad("The parameter " + name + " must not be negative: " + text);
    }

    /** The envelope the product puts around lists. */
    <T> ObjectNode envelope(List<T> all, Function<T, JsonNode> shape) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        ArrayNode results = node.putArray("results");
        int from = Math.min(start, all.size());
        int to = (int) Math.min((long) from + limit, all.size());
        all.subList(from, to).forEach(item -> results.add(shape.apply(item)));
        return node.put("start", start).put("limit", limit).put("size", to - from);
    }

    /** Whether there is more after this page. */
    boolean more(int total) {
        return (long) start + limit < total;
    }
}
