package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.host.DataFileException;
import dev.kept.sandbox.jira.load.Exports;
import dev.kept.sandbox.jira.state.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The change log of a line is read whole in whatever form it comes, or the line is refused. */
class LoadingHistoryTest {

    private static final String ITEM = "{\"field\":\"duedate\",\"fieldtype\":\"jira\",\"fieldId\":\"duedate\","
            + "\"from\":\"2020-02-01\",\"to\":\"2020-03-01\"}";

    @TempDir
    private Path folder;

    private final State state = new State(new MemoryDocuments());
    private final List<String> said = new ArrayList<>();

    private void load(String changelog) throws IOException {
        Path file = folder.resolve("data.jsonl");
        Files.writeString(
                file,
                "{\"key\":\"AB-1\",\"fields\":{\"created\":\"2020-01-01T00:00:00Z\"},\"changelog\":" + changelog + "}");
        new Exports(state, people -> {}, issue -> {}).load(List.of(file), said::add);
    }

    private static String history(String items) {
        return "{\"id\":\"7\",\"created\":\"2020-01-02T00:00:00Z\",\"items\":" + items + "}";
    }

    private List<String> fields() {
        return state.issues().byKey("AB-1").orElseThrow().history().stream()
                .flatMap(change -> change.items().stream())
                .map(item -> item.field())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "{\"histories\":[%s]}", "{\"maxResults\":100,\"isLast\":true,\"values\":[%s]}"})
    void every_place_of_the_histories_is_known(String form) throws IOException {
        load(form.formatted(history("[" + ITEM + "]")));
        assertEquals(List.of("duedate"), fields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"total\":1}", "\"none\"", "{\"histories\":{}}", "7", "{\"values\":\"[]\"}"})
    void a_change_log_of_another_form_is_refused(String log) {
        DataFileException refusal = assertThrows(DataFileException.class, () -> load(log));
        assertTrue(refusal.getMessage().contains("line 1: the changelog is no list"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"[]\"", "{}", "null", "3"})
    void items_that_are_no_list_are_refused(String items) {
        DataFileException refusal =
                assertThrows(DataFileException.class, () -> load("[" + history("[]") + "," + history(items) + "]"));
        assertTrue(refusal.getMessage().contains("line 1: items is no list in history 2"), refusal.getMessage());
    }

    @Test
    void a_history_that_is_no_object_is_refused() {
        assertThrows(DataFileException.class, () -> load("[\"" + "changed" + "\"]"));
    }

    @Test
    void a_log_that_was_cut_off_is_said() throws IOException {
        load("{\"total\":140,\"histories\":[" + history("[" + ITEM + "]") + "]}");
        assertTrue(said.get(0).startsWith("data.jsonl: AB-1 has 1 of 140 histories"), said.toString());
    }

    @Test
    void an_issue_without_a_log_is_counted_and_one_with_an_empty_log_is_not() throws IOException {
        load("null");
        assertEquals("data.jsonl: 1 of 1 issues have no change log at all", said.get(0));
        said.clear();
        Path file = folder.resolve("whole.jsonl");
        Files.writeString(
                file,
                "{\"key\":\"CD-1\",\"fields\":{\"created\":\"2020-01-01T00:00:00Z\"},"
                        + "\"changelog\":{\"total\":0,\"histories\":[]}}");
        new Exports(state, people -> {}, issue -> {}).load(List.of(file), said::add);
        assertEquals(1, said.size(), said.toString());
    }

    @Test
    void a_field_is_told_by_its_id_whatever_its_label() throws IOException {
        load("["
                + history("[" + ITEM.replace("\"field\":\"duedate\"", "\"field\":\"Fälligkeitsdatum\"")
                        + ",{\"field\":\"Lösung\",\"fieldId\":\"resolution\",\"to\":\"1\",\"toString\":\"Fertig\"}]")
                + "]");
        assertEquals(List.of("duedate", "resolution"), fields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Due date", "Due Date", "duedate"})
    void without_an_id_the_label_that_people_see_is_known(String label) throws IOException {
        load("[" + history("[{\"field\":\"" + label + "\",\"fieldtype\":\"jira\",\"to\":\"2020-03-01\"}]") + "]");
        assertEquals(List.of("duedate"), fields());
    }

    @Test
    void a_date_under_an_unknown_label_without_an_id_is_refused() {
        DataFileException refusal = assertThrows(
                DataFileException.class,
                () -> load("[" + history("[{\"field\":\"Fälligkeitsdatum\",\"from\":\"2020-03-01\"}]") + "]"));
        assertTrue(refusal.getMessage().contains("line 1: the history changes a date"), refusal.getMessage());
    }

    @Test
    void another_field_without_an_id_keeps_its_label() throws IOException {
        load("["
                + history("[{\"field\":\"Link\",\"to\":\"AB-2\"},{\"field\":\"Start\",\"fieldtype\":\"custom\","
                        + "\"to\":\"2020-03-01\"}]")
                + "]");
        assertEquals(List.of("Link", "Start"), fields());
    }
}
