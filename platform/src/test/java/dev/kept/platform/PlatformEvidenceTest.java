package dev.kept.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * For each type and member of the host that the plugin references there is one row that says on which line of a product
 * it was last seen and where, and the comments of the declarations and the page for readers say the same. Where a test
 * fails after the plugin's use changed, add or drop the rows it names and run {@link EvidenceWriter}.
 */
class PlatformEvidenceTest {
    private static final Path BASE = Path.of(System.getProperty("kept.basedir", ""));

    private static PlatformEvidence evidence;
    private static PlatformSources sources;
    private static Set<String> referenced;

    @BeforeAll
    static void read_rows_sources_and_class_files() {
        evidence = PlatformEvidence.read(BASE.resolve("platform/evidence.tsv"));
        sources = PlatformSources.read(BASE.resolve("platform/src/main/java"));
        referenced = EvidenceWriter.referenced(BASE);
    }

    @Test
    void every_referenced_type_and_member_has_a_row() {
        Set<String> missing = new TreeSet<>(referenced);
        missing.removeAll(members());
        assertEquals("", String.join("\n", missing), "no row in platform/evidence.tsv");
        assertTrue(referenced.size() > 300, "the class files were read");
    }

    @Test
    void no_row_is_left_over() {
        Set<String> left = new TreeSet<>(members());
        left.removeAll(referenced);
        sources.stubs().forEach(stub -> left.remove(stub.name()));
        assertEquals("", String.join("\n", left), "rows in platform/evidence.tsv for what nothing references");
    }

    @Test
    void every_row_says_which_product_and_version_and_where() {
        List<String> faults =
                evidence.rows().stream().flatMap(row -> row.faults().stream()).toList();
        assertEquals(List.of(), faults);
        assertEquals(
                2,
                new PlatformEvidence.Row("a.Type", "Jira", "", "names", "")
                        .faults()
                        .size());
        List<String> listed =
                evidence.rows().stream().map(PlatformEvidence.Row::member).toList();
        assertEquals(listed.stream().sorted().distinct().toList(), listed, "one row each, in order");
    }

    @Test
    void only_the_lines_the_plugin_is_built_for_confirm_anything() {
        assertFalse(seenOn("Jira", "7.6.1").confirmed());
        assertFalse(seenOn("Jira", "10.6.0").confirmed());
        assertFalse(seenOn("Confluence", "9.5.4").confirmed());
        assertFalse(seenOn("SAL", "7.0.7").confirmed());
        assertTrue(seenOn("Jira", "11.0.0").confirmed());
        assertTrue(seenOn("Confluence", "10.2.13").confirmed());
        assertEquals(
                "none newer than Jira 7.6.1, docs.atlassian.com Type",
                seenOn("Jira", "7.6.1").sentence());
    }

    @Test
    void the_line_named_for_a_type_is_that_of_what_was_seen_last_on_the_oldest() {
        List<String> wrong = sources.stubs().stream()
                .filter(stub -> !stub.comment().contains("; " + EvidenceWriter.sentence(evidence, stub.name()) + "."))
                .map(stub -> stub.name() + " is to say: " + EvidenceWriter.sentence(evidence, stub.name()))
                .toList();
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void the_page_for_readers_is_up_to_date() throws IOException {
        String page = Files.readString(BASE.resolve("docs/platform-evidence.md"));
        assertTrue(
                page.contains(new EvidencePage(evidence, referenced).text()),
                "docs/platform-evidence.md is not what platform/evidence.tsv says; run EvidenceWriter");
    }

    private static Set<String> members() {
        return evidence.rows().stream()
                .map(PlatformEvidence.Row::member)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static PlatformEvidence.Row seenOn(String product, String version) {
        return new PlatformEvidence.Row(
                "a.Type", product, version, "Javadoc", "https://docs.atlassian.com/a/Type.html");
    }
}
