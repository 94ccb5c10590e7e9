package dev.kept.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/measures.md} has an entry for each worked case and rule that somebody cites, with the right numbers. */
final class CitedMeasuresTest {
    private static final Path BASE = Path.of(System.getProperty("kept.basedir", "."));
    private static final Pattern MARK = Pattern.compile("\\b[EDMNORTV]\\d{1,2}[a-z]?\\b");
    private static final Pattern CITED =
            Pattern.compile("(?i:examples?|rules?|cases?) ((?:" + MARK + "(?:, | and | to )?)+)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<=\\s)//[^\\n]*", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\| (" + MARK + ") \\|.*$");
    private static final Pattern SIX_DECIMALS = Pattern.compile("\\d+\\.\\d{6}");
    private static final double ROUNDING = 0.6e-6;

    @Test
    void whatever_is_cited_has_its_entry() throws IOException {
        Map<String, String> entries = entries();
        Map<String, Set<String>> missing = new TreeMap<>();
        cited().forEach((mark, places) -> {
            if (!entries.containsKey(mark)) {
                missing.put(mark, places);
            }
        });
        assertEquals(Map.of(), missing);
    }

    @Test
    void examples_and_rules_are_cited_in_comments_and_decisions() throws IOException {
        Map<String, Set<String>> cited = cited();
        assertTrue(cited.size() > 50, cited.keySet().toString());
        assertTrue(cited.get("E23").contains("decisions.md"), cited.get("E23").toString());
        assertTrue(cited.get("R1").contains("Timeline.java"), cited.get("R1").toString());
        assertTrue(cited.get("E39").contains("PromiseBudget.java"), "broken over two lines");
    }

    /** A mark alone is a riddle: a sentence says what it means and what kind of thing it names. */
    @Test
    void no_comment_has_a_mark_without_its_kind() throws IOException {
        List<String> riddles = new ArrayList<>();
        for (Path file : javaFiles()) {
            for (String comment : comments(file)) {
                String rest = CITED.matcher(comment).replaceAll("");
                MARK.matcher(rest).results().forEach(mark -> riddles.add(file.getFileName() + ": " + mark.group()));
            }
        }
        assertEquals(List.of(), riddles);
    }

    @Test
    void each_published_case_has_its_entry_with_its_own_numbers() throws IOException {
        Map<String, String> entries = entries();
        int numbers = 0;
        JsonNode examples = new ObjectMapper()
                .readTree(
                        BASE.resolve("src/test/resources/worked-examples.json").toFile())
                .path("examples");
        for (JsonNode example : examples) {
            String id = example.path("id").textValue();
            assertTrue(entries.containsKey(id), id);
            List<Double> published = new ArrayList<>();
            collect(example, published);
            for (MatchResult number :
                    SIX_DECIMALS.matcher(entries.get(id)).results().toList()) {
                double value = Double.parseDouble(number.group());
                assertTrue(
                        published.stream().anyMatch(one -> Math.abs(Math.abs(one) - value) < ROUNDING),
                        id + ": " + value);
                numbers++;
            }
        }
        assertEquals(44, examples.size());
        assertTrue(numbers > 80, Integer.toString(numbers));
    }

    private static Map<String, Set<String>> cited() throws IOException {
        Map<String, Set<String>> cited = new TreeMap<>();
        for (Path file : javaFiles()) {
            for (String comment : comments(file)) {
                cite(comment, file, cited);
            }
        }
        for (Path file : files("docs", ".md")) {
            if (!file.endsWith("measures.md")) {
                cite(Files.readString(file), file, cited);
            }
        }
        return cited;
    }

    private static void cite(String text, Path file, Map<String, Set<String>> cited) {
        CITED.matcher(text).results().forEach(list -> MARK.matcher(list.group(1))
                .results()
                .forEach(mark -> cited.computeIfAbsent(mark.group(), none -> new TreeSet<>())
                        .add(file.getFileName().toString())));
    }

    /** Each comment on one line, without the stars that its lines begin with. */
    private static List<String> comments(Path file) throws IOException {
        return COMMENT.matcher(Files.readString(file))
                .results()
                .map(comment -> comment.group().replaceAll("\\s*\\n\\s*\\*?\\s*", " "))
                .toList();
    }

    private static Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        ENTRY.matcher(Files.readString(BASE.resolve("docs/measures.md")))
                .results()
                .forEach(row -> entries.put(row.group(1), row.group()));
        return entries;
    }

    private static void collect(JsonNode node, List<Double> numbers) {
        if (node.isNumber()) {
            numbers.add(node.doubleValue());
        }
        node.forEach(child -> collect(child, numbers));
    }

    private static List<Path> javaFiles() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("src", "tools", "host")) {
            all.addAll(files(folder, ".java"));
        }
        return all;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(BASE.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
