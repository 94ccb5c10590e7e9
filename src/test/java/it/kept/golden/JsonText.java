package it.kept.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** JSON as a person compares it: what fits goes on one line, numbers stay as they were sent, and so does the order. */
final class JsonText {

    private static final int WIDTH = 150;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    static String of(String json) {
        try {
            StringBuilder text = new StringBuilder();
            write(JSON.readTree(json), 0, text);
            return text.toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + json, e);
        }
    }

    private static void write(JsonNode node, int depth, StringBuilder text) {
        String flat = node.toString();
        if (!node.isContainerNode() || flat.length() + 2 * depth <= WIDTH) {
            text.append(flat);
            return;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        text.append(node.isObject() ? "{" : "[");
        int place = 0;
        for (JsonNode child : node) {
            text.append(place == 0 ? "\n" : ",\n").append("  ".repeat(depth + 1));
            if (node.isObject()) {
                text.append('"').append(names.get(place)).append("\": ");
            }
            write(child, depth + 1, text);
            place++;
        }
        text.append('\n').append("  ".repeat(depth)).append(node.isObject() ? "}" : "]");
    }
}
