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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Computes the cases of files in the format of the worked examples, in two ways: by the definitions, and, where a case is
 * about promises, by making these promises on a ledger, folding its day cells and reading the board.
 *
 * <p>Standard output is one JSON array with a line {@code {"id", "actual", "ways"}} for each case and nothing else. {@code
 * actual} is what the definitions say; {@code ways} tells whether that is as expected, and in which places the board agrees
 * with it, differs from it, or has no such figure and why. Exit status: 0 when nothing differs, 1 when something does (each
 * difference a line on standard error), 2 when a file cannot be read or holds a case, or a part of one, that no measure
 * knows.
 */
public final class MeasureCommand {

    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int UNREADABLE = 2;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final double USUAL_TOLERANCE = 1e-6;
    private static final Pattern TOLERANCE = Pattern.compile("tolerance (?:of )?(\\d+(?:\\.\\d+)?(?:e-?\\d{1,3})?)");

    private MeasureCommand() {}

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
                JsonNode root = parsed(Path.of(file));
                double tolerance = tolerance(root.path("meta"));
                for (Case one : cases(root)) {
                    JsonNode actual = one.actual();
                    List<String> missed = one.expected() == null
                            ? List.of()
                            : Comparison.differences(one.id(), one.expected(), actual, tolerance);
                    SecondWay board = SecondWay.compared(one.id(), one.onBoard(), one.heldAgainst(actual), tolerance);
                    lines.add(line(one, actual, missed.isEmpty(), board));
                    differences.addAll(missed);
                    differences.addAll(board.differences());
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

    private static List<Case> cases(JsonNode root) {
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

    /** What the file says about itself, in words; a millionth when it says nothing. */
    private static double tolerance(JsonNode meta) {
        Matcher said = TOLERANCE.matcher(meta.path("rounding").asText());
        return said.find() ? Double.parseDouble(said.group(1)) : USUAL_TOLERANCE;
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

    private static String line(Case one, JsonNode actual, boolean asExpected, SecondWay board) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", one.id());
        line.set("actual", Values.rounded(actual));
        ObjectNode ways = line.putObject("ways");
        if (one.expected() != null) {
            ways.put("definitions_as_expected", asExpected);
        }
        ways.set("board", board.json());
        return line.toString();
    }
}
