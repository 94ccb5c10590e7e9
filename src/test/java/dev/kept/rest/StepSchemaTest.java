package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Coded;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The description of a step says what the kinds of steps say. */
class StepSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode schema = schema();

    @Test
    void every_kind_is_described() {
        assertEquals(codes(StepKind.values()), schema.at("/properties/kind/enum"));
    }

    @Test
    void every_member_is_described_with_its_type_and_its_bounds_and_no_other_is() {
        List<String> described = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(described::add);
        described.remove("kind");
        assertEquals(new TreeSet<>(StepKind.inputs().keySet()), new TreeSet<>(described));
        StepKind.inputs().forEach((name, input) -> {
            ObjectNode member = ((ObjectNode) schema.at("/properties/" + name)).deepCopy();
            member.remove("description");
            assertEquals(JSON.valueToTree(described(input)), member, name);
        });
    }

    /** A member without "needed" in its description is never needed. */
    @ParameterizedTest
    @EnumSource(StepKind.class)
    void what_a_kind_needs_is_said_with_its_code(StepKind kind) {
        for (StepInput<?> input : kind.needed()) {
            String description =
                    schema.at("/properties/" + input.name() + "/description").asText();
            String needed = description.substring(
                    Math.max(0, description.toLowerCase(Locale.ROOT).indexOf("needed for")));
            assertTrue(needed.contains(kind.code()), input.name() + ": " + description);
        }
    }

    private static ObjectNode described(StepInput<?> input) {
        ObjectNode json = JSON.createObjectNode();
        if (input instanceof StepInput.Day) {
            json.put("type", "string").put("format", "date");
        } else if (input instanceof StepInput.Flag) {
            json.put("type", "boolean").put("default", false);
        } else if (input instanceof StepInput.Line line) {
            json.put("type", "string");
            if (line.longest() != null) {
                json.put("maxLength", line.longest());
            }
        } else if (input instanceof StepInput.Lines lines) {
            json.put("type", "string").put("maxLength", lines.longest());
        } else if (input instanceof StepInput.Whole whole) {
            json.put("type", "integer").put("minimum", whole.least()).put("maximum", whole.most());
        } else if (input instanceof StepInput.Amount amount) {
            json.put("type", "number").put("minimum", 0).put("exclusiveMinimum", true);
            json.put("maximum", (int) amount.most());
        } else if (input instanceof StepInput.OneOf<?> one) {
            json.put("type", "string").set("enum", codes(one.type().getEnumConstants()));
        } else if (input instanceof StepInput.SomeOf<?> some) {
            json.put("type", "array")
                    .putObject("items")
                    .put("type", "string")
                    .set("enum", codes(some.type().getEnumConstants()));
        }
        return json;
    }

    private static ArrayNode codes(Object[] constants) {
        ArrayNode codes = JSON.createArrayNode();
        for (Object constant : constants) {
            codes.add(((Coded) constant).code());
        }
        return codes;
    }

    private static JsonNode schema() {
        try (InputStream file = StepSchemaTest.class.getResourceAsStream("/openapi/kept-1.json")) {
            return new ObjectMapper().readTree(file).at("/components/schemas/Step");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
