package dev.kept.sandbox.jira.jql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.jira.state.Disk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One {@code <extract>} of an {@code index-document-configuration} module: makes a path of an issue property searchable.
 *
 * @param path names joined by dots; an array on the way gives several values
 * @param type string, text, number, date or user
 */
public record PropertyDeclaration(String propertyKey, String path, String type, Optional<String> alias) {

    /** Property and path in one text. */
    public String address() {
        return propertyKey + "#" + path;
    }

    /** Takes the values out of the property's JSON; values of another type are left out, as the product does. */
    List<Object> values(String json) {
        List<JsonNode> nodes = List.of(Disk.tree(json));
        for (String name : path.split("\\.")) {
            List<JsonNode> next = new ArrayList<>();
            nodes.forEach(node -> flat(node.path(name), next));
            nodes = next;
        }
        List<Object> values = new ArrayList<>();
        for (JsonNode node : nodes) {
            value(node).ifPresent(values::add);
        }
        return values;
    }

    private static void flat(JsonNode node, List<JsonNode> out) {
        if (node.isArray()) {
            node.forEach(child -> flat(child, out));
        } else if (!node.isMissingNode() && !node.isNull()) {
            out.add(node);
        }
    }

    private Optional<Object> value(JsonNode node) {
        return switch (type) {
            case "number" -> node.isNumber() ? Optional.of(node.decimalValue()) : number(node.asText());
            case "date" -> Moments.day(node.asText()).map(day -> day);
            default -> node.isValueNode() ? Optional.of(node.asText()) : Optional.empty();
        };
    }

    private static Optional<Object> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
