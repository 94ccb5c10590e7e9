package dev.kept.tools;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes the cases of files in the format of the worked examples, with the core's own measures.
 *
 * <p>Standard output is one JSON array of {@code {"id", "actual"}} and nothing else. Exit status: 0 when nothing
 * differs, 1 when something does (each difference a line on standard error), 2 when a file cannot be read.
 */
public final class Measure {

    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int UNREADABLE = 2;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Measure() {}

    public static void main(String[] files) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(files, out, System.err);
        out.flush();
        System.exit(status);
    }

    static int run(String[] files, PrintStream out, PrintStream err) {
        if (files.length == 0 || files[0].startsWith("-")) {
            err.println("usage: measure FILE...   files in the format of worked-examples.json");
            return UNREADABLE;
        }
        List<String> lines = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (String file : files) {
            try {
                for (Case one : cases(Path.of(file))) {
                    one.actual().ifPresent(actual -> {
                        lines.add(line(one.id(), actual));
                        Optional.ofNullable(one.expected())
                                .ifPresent(expected ->
                                        differences.addAll(Comparison.differences(one.id(), expected, actual)));
                    });
                }
            } catch (MalformedException e) {
                err.println("measure: " + file + ": " + e.getMessage());
                return UNREADABLE;
            }
        }
        out.println(lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]");
        differences.forEach(err::println);
        return differences.isEmpty() ? SAME : DIFFERENT;
    }

    private static List<Case> cases(Path file) {
        JsonNode root = parsed(file);
        JsonNode list = root.isArray() ? root : root.path("examples");
        if (!list.isArray()) {
            throw new MalformedException("neither a list of cases nor an object with \"examples\"");
        }
        List<Case> cases = new ArrayList<>();
        for (JsonNode example : list) {
            cases.add(Case.read(new Fields("case number " + (cases.size() + 1), example)));
        }
        return cases;
    }

    private static JsonNode parsed(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new MalformedException("not JSON: " + reason(e)
                    + (e.getLocation() == null
                            ? ""
                            : ", line " + e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new MalformedException("cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Jackson adds where a bracket was opened, in words about its own settings. */
    private static String reason(JacksonException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("");
        return first.replaceFirst(" \\(start marker at .*", "");
    }

    private static String line(String id, ObjectNode actual) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id);
        line.set("actual", actual);
        return line.toString();
    }
}
