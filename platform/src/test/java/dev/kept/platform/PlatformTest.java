package dev.kept.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The compile-only API says of each type where its signature comes from, and the plugin leans on what no source has
 * confirmed in one place only, so that a wrong guess costs one class.
 */
class PlatformTest {
    /**
     * An artifact and its line, then the newest line of a product on which the type and what the plugin uses of it were
     * seen, and where. {@link PlatformEvidenceTest} holds it to the rows.
     */
    private static final Pattern HEADER = Pattern.compile("Mirrors [\\w.-]+:[\\w.-]+ [^;]+; "
            + "(?:confirmed on (?:Jira 1[1-9]|Confluence 1\\d)\\.\\d\\S*, \\S.*?"
            + "|none newer than \\w[\\w ]* \\d\\S*(?: for \\S+)?, \\S.*?"
            + "|no evidence(?: for \\S+)?)\\.(?= [A-Z]|$)");

    private static final Path BASE = Path.of(System.getProperty("kept.basedir", ""));
    private static final Path MAIN = BASE.resolve("src/main/java");
    private static final Path TABLE = BASE.resolve("docs/platform-evidence.md");

    private static PlatformSources sources;
    private static PlatformUse plugin;

    @BeforeAll
    static void read_sources_and_class_files() {
        sources = PlatformSources.read(BASE.resolve("platform/src/main/java"));
        plugin = PlatformUse.of(BASE.resolve("target/classes"), MAIN);
    }

    @Test
    void every_stub_says_which_artifact_it_mirrors_and_where_it_was_last_seen() {
        List<String> without = sources.stubs().stream()
                .filter(stub -> !HEADER.matcher(stub.comment()).lookingAt())
                .map(stub -> stub.name() + ": " + stub.comment())
                .toList();
        assertEquals(List.of(), without);
        assertEquals(List.of(), sources.malformed());
    }

    @Test
    void what_is_unconfirmed_is_touched_by_one_class_of_the_plugin_at_most() {
        List<String> spread = sources.unsure().stream()
                .filter(item -> plugin.touching(item).size() > 1)
                .map(item -> item.label() + " is touched by " + plugin.touching(item))
                .toList();
        assertEquals(List.of(), spread);
    }

    @Test
    void the_table_of_unconfirmed_signatures_is_up_to_date() throws IOException {
        List<String> rows = new ArrayList<>();
        for (PlatformSources.Unsure item : sources.unsure()) {
            Set<String> touching = plugin.touching(item);
            String adapter = touching.isEmpty() ? "–" : "`" + String.join("`, `", touching) + "`";
            rows.add("| `" + item.label() + "` | " + item.unsure() + " | " + adapter + " |");
        }
        Path list = BASE.resolve("target/unconfirmed-platform-types.txt");
        Files.write(list, rows);
        List<String> table = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(
                String.join("\n", rows),
                String.join("\n", table),
                () -> "The rows of " + TABLE + " are not those of " + list + "; copy them over.");
    }

    @Test
    void no_stub_is_there_that_neither_the_plugin_nor_its_sandbox_needs() throws IOException {
        JavaClasses stubs = new ClassFileImporter().importPath(BASE.resolve("target/platform-classes"));
        Set<String> unused = new TreeSet<>();
        sources.stubs().forEach(stub -> unused.add(stub.name()));
        unused.removeAll(plugin.reaches(stubs));
        unused.removeAll(PlatformUse.of(BASE.resolve("target/host-classes"), BASE.resolve("host/src/main/java"))
                .reaches(stubs));
        String descriptor = Files.readString(BASE.resolve("atlassian-plugin.xml"));
        unused.removeIf(descriptor::contains);
        List<String> allowed;
        try (var stream = PlatformTest.class.getResourceAsStream("stubs-not-used-yet.txt")) {
            allowed = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted()
                    .toList();
        }
        assertEquals(String.join("\n", allowed), String.join("\n", unused));
        assertFalse(sources.stubs().isEmpty());
    }
}
