package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever only administrators can do, on a page or over REST, is noted in the audit log. */
class AuditedTest {
    private static final Path BASE = Path.of(System.getProperty("kept.basedir", "."));
    private static final Path SOURCES = BASE.resolve("src/main/java/dev/kept");

    /** An operation that nobody but an administrator may ask for, and that is no mere look. */
    private static final Pattern ADMINISTRATORS =
            Pattern.compile("(jira|confluence) (POST|PUT|DELETE) (\\S+) \\| 401 403 403 403 [24].*");

    /** Operations that administrators have to themselves and that change nothing, with the reason. */
    private static final Map<String, String> LOOKS = Map.of(
            "/settings/previews", "says what would change",
            "/goal-table/previews", "says what would change");

    /** Pages without a form that does anything, with the reason. */
    private static final Map<String, String> NO_ORDERS = Map.of(
            "SetupContent", "leads to other pages",
            "BoardTermsInJiraContent", "leads to Jira");

    /** What a call of REST that is noted looks like. */
    private static final Pattern NOTED = Pattern.compile("services\\s*\\.audited\\(");

    @Test
    void every_operation_of_administrators_is_noted() throws IOException {
        Map<String, String> resources = resources();
        Set<String> unnoted = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (String line : Files.readAllLines(BASE.resolve("src/test/resources/every-operation.txt"))) {
            Matcher found = ADMINISTRATORS.matcher(line);
            if (found.matches() && !LOOKS.containsKey(found.group(3))) {
                String root = found.group(3).split("[/?]")[1];
                seen.add(root);
                if (!NOTED.matcher(resources.getOrDefault(root, "")).find()) {
                    unnoted.add(line);
                }
            }
        }
        assertTrue(seen.containsAll(List.of("imports", "rebuilds", "settings", "upkeeps", "people")), seen.toString());
        assertEquals(Set.of(), unnoted);
    }

    @Test
    void runs_over_history_and_exports_are_noted_too() throws IOException {
        for (String root : List.of("backfills", "projects/{projectKey}")) {
            assertTrue(
                    resources().entrySet().stream()
                            .anyMatch(resource -> resource.getKey().startsWith(root)
                                    && NOTED.matcher(resource.getValue()).find()),
                    root);
        }
    }

    @Test
    void every_page_with_orders_notes_them() throws IOException {
        Set<String> silent = new TreeSet<>();
        int pages = 0;
        for (Path source : sources()) {
            String text = Files.readString(source);
            // The compiler asks each page for one; a page that leaves it to its kinds has none itself.
            if (text.contains(" AuditMark audit(SentForm") && !text.contains("interface AdminContent<")) {
                pages++;
                String body = text.substring(text.indexOf("AuditMark audit(SentForm"));
                String name = source.getFileName().toString().replace(".java", "");
                if (body.substring(0, body.indexOf("}")).replaceAll("\\s+", " ").endsWith("{ return null; ")
                        && !NO_ORDERS.containsKey(name)) {
                    silent.add(name);
                }
            }
        }
        assertTrue(pages > 20, "pages: " + pages);
        assertEquals(Set.of(), silent);
    }

    /** Sources of the resources by their path; those of one path in one text. */
    private static Map<String, String> resources() throws IOException {
        Map<String, String> resources = new TreeMap<>();
        Pattern path = Pattern.compile("(?m)^@Path\\(\"([^\"]+)\"\\)");
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher found = path.matcher(text);
            if (found.find()) {
                resources.merge(found.group(1), text, String::concat);
            }
        }
        return resources;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
