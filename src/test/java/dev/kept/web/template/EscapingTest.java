package dev.kept.web.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that people wrote reaches a page except through a model or a pattern of our own, which both escape it. */
class EscapingTest {

    private static final Path SOURCES = Path.of(System.getProperty("kept.basedir", "."), "src/main/java/dev/kept");

    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*\"";

    /** A pattern that is written out as a literal, perhaps in several lines, and nothing else. */
    private static final Pattern LITERAL = Pattern.compile("\\G\\s*" + TEXT + "(?:\\s*\\+\\s*" + TEXT + ")*\\s*[,)]");

    @Test
    void markup_is_made_of_literals_alone() throws IOException {
        int seen = 0;
        for (Path source : sources()) {
            String code = Files.readString(source);
            for (int at = code.indexOf("Markup.of("); at >= 0; at = code.indexOf("Markup.of(", at + 1)) {
                Matcher literal = LITERAL.matcher(code);
                assertTrue(
                        literal.find(at + "Markup.of(".length()),
                        () -> source + " makes markup of something that is no literal");
                seen++;
            }
        }
        assertTrue(seen > 10, "the search finds markup");
    }

    @Test
    void only_what_draws_makes_markup() throws IOException {
        Set<String> drawing = new TreeSet<>();
        for (Path source : sources()) {
            if (Files.readString(source).contains("Markup.of(")) {
                drawing.add(source.getFileName().toString().replace(".java", ""));
            }
        }
        assertEquals(
                Set.of(
                        "BarChart",
                        "ConfidenceLines",
                        "DueLine",
                        "Fill",
                        "Medium",
                        "OrderLines",
                        "PairBar",
                        "PromisedByField",
                        "PromiseLine",
                        "RateBar",
                        "ShareBar",
                        "SharedGoalsField",
                        "Strip",
                        "VerdictMark"),
                drawing);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
