package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.host.DataFileException;
import dev.kept.sandbox.jira.load.Exports;
import dev.kept.sandbox.jira.state.Catalog;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading data files of other shapes than the real ones at hand, and broken ones. */
class LoadingTest {

    @TempDir
    private Path folder;

    private final State state = new State(new MemoryDocuments());

    private void load(String... lines) throws IOException {
        Path file = folder.resolve("data" + state.issues().all().size() + ".jsonl");
        Files.writeString(file, String.join("\n", lines));
        new Exports(state, people -> {}, issue -> {}).load(List.of(file), line -> {});
    }

    @Test
    void an_export_without_ids_gets_ids_and_keeps_its_names() throws IOException {
        load("""
                {"key":"ABC-7","fields":{"summary":"One","created":"2020-01-02T03:04:05.000Z","duedate":"2020-02-01",\
                "status":{"name":"Cooking"},"fixVersions":[{"name":"Spring","releaseDate":"2020-03-01"}]}}""", """
                {"key":"ABC-8","fields":{"summary":"Two","created":"2020-01-02T03:04:05+01:00",\
                "resolutiondate":"2020-01-03T03:04:05.000+0100","fixVersions":[{"name":"Spring"}]}}""");
        IssueState one = state.issues().byKey("ABC-7").orElseThrow();
        IssueState two = state.issues().byKey("ABC-8").orElseThrow();
        assertTrue(one.id() != two.id());
        assertEquals(one.fixVersions(), two.fixVersions());
        assertEquals(LocalDate.parse("2020-02-01"), one.dueDate());
        assertEquals(Catalog.DONE, two.statusId());
        assertEquals(Catalog.TASK, two.typeId());
        assertEquals(Instant.parse("2020-01-03T02:04:05Z"), two.resolved());
        assertEquals(8, state.projects().byKey("ABC").orElseThrow().lastNumber());
    }

    @Test
    void a_reopened_issue_without_a_resolution_field_is_resolved_since_its_last_resolution() throws IOException {
        String item = "{\"field\":\"resolution\",\"from\":%s,\"to\":%s,\"toString\":%s}";
        String history = "{\"id\":\"%d\",\"created\":\"2020-01-0%dT00:00:00.000+0000\",\"items\":[%s]}";
        String changes = String.join(
                ",",
                history.formatted(4, 4, item.formatted("null", "\"5\"", "\"Done\"")),
                history.formatted(3, 3, item.formatted("\"5\"", "null", "null")),
                history.formatted(2, 2, item.formatted("null", "\"5\"", "\"Done\"")));
        load("{\"id\":\"1\",\"key\":\"AB-1\",\"fields\":{\"created\":\"2020-01-01T00:00:00.000+0000\"},\"changelog\":["
                + changes + "]}");
        IssueState issue = state.issues().byKey("AB-1").orElseThrow();
        assertEquals(Instant.parse("2020-01-04T00:00:00Z"), issue.resolved());
        assertEquals(Instant.parse("2020-01-04T00:00:00Z"), issue.updated());
        assertEquals(
                List.of(2L, 3L, 4L), issue.history().stream().map(c -> c.id()).toList());
    }

    @Test
    void an_issue_was_updated_when_the_last_thing_happened_to_it_whatever_the_export_says() throws IOException {
        String issue = "{\"key\":\"AB-%d\",\"fields\":{\"created\":\"2020-01-01T00:00:00Z\",\"resolutiondate\":%s%s},"
                + "\"changelog\":{\"histories\":[{\"id\":\"1\",\"created\":\"2020-01-05T00:00:00Z\",\"items\":[]}]}}";
        load(
                issue.formatted(1, "null", ",\"updated\":\"2020-01-02T00:00:00Z\""),
                issue.formatted(2, "\"2020-01-07T00:00:00Z\"", ""),
                issue.formatted(3, "null", ",\"updated\":\"2020-01-09T00:00:00Z\""));
        assertEquals(
                List.of("2020-01-05T00:00:00Z", "2020-01-07T00:00:00Z", "2020-01-09T00:00:00Z"),
                List.of("AB-1", "AB-2", "AB-3").stream()
                        .map(key -> state.issues()
                                .byKey(key)
                                .orElseThrow()
                                .updated()
                                .toString())
                        .toList());
    }

    @Test
    void a_second_site_gives_way_where_ids_are_taken() throws IOException {
        String line = "{\"id\":\"1\",\"key\":\"%s-1\",\"fields\":{\"created\":\"2020-01-01T00:00:00.000+0000\","
                + "\"status\":{\"id\":\"77\",\"name\":\"%s\"}}}";
        load(line.formatted("ONE", "Waiting"));
        load(line.formatted("TWO", "Running"));
        IssueState one = state.issues().byKey("ONE-1").orElseThrow();
        IssueState two = state.issues().byKey("TWO-1").orElseThrow();
        assertEquals(1, one.id());
        assertTrue(two.id() != 1);
        assertEquals("77", one.statusId());
        assertTrue(!two.statusId().equals("77"));
        assertNull(two.resolved());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{broken | not valid JSON",
                "[] | not a JSON object",
                "{} | no issue key",
                "{\"key\":\"lower\"} | no fields",
                "{\"key\":\"lower\",\"fields\":{}} | not an issue key",
                "{\"key\":\"AB-1\",\"fields\":{}} | no created",
                "{\"key\":\"AB-1\",\"fields\":{\"created\":\"yesterday\"}} | not a timestamp",
                "{\"key\":\"AB-1\",\"fields\":{\"created\":\"2020-01-01T00:00:00Z\",\"duedate\":\"soon\"}} | not a date",
            })
    void a_broken_line_is_named(String line, String reason) {
        String good = "{\"key\":\"AB-9\",\"fields\":{\"created\":\"2020-01-01T00:00:00Z\"}}";
        DataFileException refusal = assertThrows(DataFileException.class, () -> load(good, "", line));
        assertTrue(refusal.getMessage().contains("line 3: "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertTrue(!refusal.getMessage().contains("\n"), refusal.getMessage());
        assertTrue(state.issues().all().isEmpty());
        assertTrue(state.projects().all().isEmpty());
    }

    @Test
    void a_file_without_an_issue_is_refused() {
        DataFileException refusal = assertThrows(DataFileException.class, () -> load("", "  ", ""));
        assertTrue(refusal.getMessage().endsWith(": holds no issue"), refusal.getMessage());
    }

    @Test
    void a_whole_document_over_several_lines_is_refused_in_plain_words() {
        DataFileException refusal = assertThrows(DataFileException.class, () -> load("[", "{}", "]"));
        assertTrue(refusal.getMessage().endsWith("expected close marker for Array)"), refusal.getMessage());
    }
}
