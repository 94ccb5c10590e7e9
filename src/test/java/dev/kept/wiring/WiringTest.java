package dev.kept.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The components of the descriptor fit together in each product, and what fits where can be read. */
class WiringTest {

    private static final Path BASE = Path.of(System.getProperty("kept.basedir", ""));
    private static final Path DESCRIPTOR = BASE.resolve("atlassian-plugin.xml");

    /** What is made for what its constructor does: it hands the product's answers to the REST resources. */
    private static final Map<String, List<String>> STARTED =
            Map.of("jira", List.of("JiraRest"), "confluence", List.of("ConfluenceRest"));

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void every_component_gets_what_it_needs_from_exactly_one_other(String product) throws IOException {
        ComponentGraph graph = ComponentGraph.of(DESCRIPTOR, product);
        assertEquals(List.of(), graph.problems());
        List<String> lines = graph.lines();
        assertTrue(lines.size() > 10, "the graph of " + product + " is empty");
        // To be read by people: each component after those it is built from.
        Files.write(BASE.resolve("target/wiring-" + product + ".txt"), lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void no_component_and_no_import_is_there_for_nobody(String product) {
        ComponentGraph graph = ComponentGraph.of(DESCRIPTOR, product);
        assertEquals(STARTED.get(product), graph.unused());
        assertEquals(List.of(), graph.unusedImports());
    }

    @Test
    void what_is_missing_twice_there_or_unused_is_noticed(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("atlassian-plugin.xml");
        Files.writeString(broken, """
                <atlassian-plugin>
                  <component key="clock" class="dev.kept.wiring.HostClock"/>
                  <component key="clock" class="dev.kept.storage.house.AoRuleStore"/>
                  <component class="dev.kept.storage.house.AoRuleStore"/>
                  <component class="dev.kept.wiring.HostHouse"/>
                </atlassian-plugin>
                """);
        ComponentGraph graph = ComponentGraph.of(broken, "jira");
        String told = String.join("\n", graph.problems());
        assertTrue(told.contains("HostClock needs a dev.kept.core.host.HostServices"), told);
        assertTrue(told.contains("HostHouse needs a dev.kept.core.house.RuleStore, which ["), told);
        assertTrue(told.contains("Two modules have the key clock"), told);
        assertTrue(graph.unused().contains("HostHouse"), graph.unused().toString());
    }
}
