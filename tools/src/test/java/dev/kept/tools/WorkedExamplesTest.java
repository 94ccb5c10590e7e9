package dev.kept.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published case comes out as published, and would be noticed if it did not. */
final class WorkedExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RESOURCES =
            Path.of(System.getProperty("kept.basedir", ".")).resolve("src/test/resources");
    /** How many cases each file has. */
    private static final Map<String, Integer> PUBLISHED =
            Map.of("worked-examples.json", 44, "worked-examples-2.json", 17);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static List<JsonNode> examples() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String file : PUBLISHED.keySet()) {
            all.addAll(examples(file));
        }
        return all;
    }

    private static List<JsonNode> examples(String file) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        JSON.readTree(RESOURCES.resolve(file).toFile()).path("examples").forEach(all::add);
        return all;
    }

    static Set<String> files() {
        return PUBLISHED.keySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void all_of_them_run_each_on_a_line_of_its_own(String file) throws IOException {
        assertEquals(MeasureCommand.SAME, run(RESOURCES.resolve(file)), err.toString(StandardCharsets.UTF_8));
        List<String> published =
                examples(file).stream().map(one -> one.path("id").textValue()).toList();
        assertEquals(PUBLISHED.get(file), published.size());
        List<String> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
        List<String> ids = new ArrayList<>();
        for (String line : lines) {
            ids.add(JSON.readTree(line.replaceFirst(",$", "")).path("id").textValue());
        }
        assertEquals(published, ids);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_comes_out_under_any_name(JsonNode example) throws IOException {
        ObjectNode renamed = example.deepCopy();
        renamed.put("id", "a case of " + example.path("title").textValue());
        renamed.remove(List.of("title", "purpose", "note", "source"));
        assertEquals(MeasureCommand.SAME, run(file(renamed)), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_expected_value_is_compared(JsonNode example) throws IOException {
        Map<String, JsonNode> leaves = new TreeMap<>();
        collect("/expected", example.path("expected"), leaves);
        assertTrue(leaves.size() > 0);
        for (Map.Entry<String, JsonNode> leaf : leaves.entrySet()) {
            ObjectNode changed = example.deepCopy();
            replace(changed, leaf.getKey(), other(leaf.getValue()));
            err.reset();
            assertEquals(MeasureCommand.DIFFERENT, run(file(changed)), leaf.getKey());
            assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), leaf.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_input_that_is_not_known_is_refused(JsonNode example) throws IOException {
        ObjectNode more = example.deepCopy();
        ((ObjectNode) more.path("inputs")).put("colour", "red");
        assertEquals(MeasureCommand.UNREADABLE, run(file(more)));
    }

    @Test
    void each_is_read_by_one_kind_and_every_kind_has_one() throws IOException {
        List<Kind> used = new ArrayList<>();
        for (JsonNode example : examples()) {
            Fields inputs = new Fields("inputs", example.path("inputs"));
            List<Kind> readers = Kinds.ALL.stream()
                    .filter(kind -> kind.reads(new HashSet<>(inputs.names())))
                    .toList();
            assertEquals(1, readers.size(), example.path("id").textValue());
            used.addAll(readers);
        }
        assertEquals(Kinds.ALL.size(), used.stream().distinct().count());
    }

    /** Numbers, texts, flags and nulls with their places; lists that are empty have none. */
    private static void collect(String place, JsonNode value, Map<String, JsonNode> leaves) {
        if (value.isObject()) {
            value.properties().forEach(entry -> collect(place + "/" + entry.getKey(), entry.getValue(), leaves));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(place + "/" + i, value.get(i), leaves);
            }
        } else {
            leaves.put(place, value);
        }
    }

    private static JsonNode other(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isNumber()) {
            return nodes.numberNode(value.doubleValue() + 0.00001);
        }
        return value.isBoolean() ? nodes.booleanNode(!value.booleanValue()) : nodes.textNode(value.asText() + "x");
    }

    private static void replace(ObjectNode root, String place, JsonNode value) {
        int slash = place.lastIndexOf('/');
        JsonNode parent = root.at(place.substring(0, slash));
        String name = place.substring(slash + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    private Path file(JsonNode example) throws IOException {
        ArrayNode list = JSON.createArrayNode().add(example);
        return Files.writeString(folder.resolve("cases.json"), list.toString());
    }

    private int run(Path file) {
        out.reset();
        return MeasureCommand.run(new String[] {file.toString()}, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
