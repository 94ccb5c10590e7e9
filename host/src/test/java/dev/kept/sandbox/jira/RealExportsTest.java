package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kept.sandbox.jira.load.Exports;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Loads the real exports of the data folder and compares with the counts their notes give. */
class RealExportsTest {

    private final MemoryDocuments documents = new MemoryDocuments();
    private final State state = new State(documents);

    @Test
    void the_training_site_comes_with_its_history() {
        load("jira-cloud-small/bitovi-training.jsonl.gz");
        assertEquals(53, state.issues().all().size());
        assertEquals(
                List.of("IMP", "ORDER", "PROMO", "STORE"),
                state.projects().all().stream()
                        .map(project -> project.key())
                        .sorted()
                        .toList());
        assertEquals(
                40,
                state.issues().all().stream().filter(i -> i.dueDate() != null).count());
        assertEquals(
                1_142,
                state.issues().all().stream().mapToInt(i -> i.history().size()).sum());
        assertEquals(1_699, items().count());
        assertEquals(518, items("duedate"));
        assertEquals(485, items("Start date"));
        assertEquals(205, items("status"));
        assertEquals(60, items("Fix Version"));
        assertEquals(22, items("resolution"));
        assertTrue(state.issues().all().stream().anyMatch(i -> i.resolved() != null), "resolutions are replayed");
        assertEquals("Start date", state.fields().find(10_015).orElseThrow().name());
    }

    @Test
    void the_fixture_of_a_chinese_site_comes_with_resolutions_and_sprints() {
        load("jira-cloud-small/devlake-ee.jsonl.gz");
        assertEquals(33, state.issues().all().size());
        assertEquals(
                30,
                state.issues().all().stream().filter(i -> i.resolved() != null).count());
        assertEquals(
                522,
                state.issues().all().stream().mapToInt(i -> i.history().size()).sum());
        assertEquals(714, items().count());
        assertEquals(63, items("Fix Version"));
        assertEquals(21, items("Sprint"));
        long released = state.projects().all().stream()
                .flatMap(project -> state.projects().versionsOf(project.id()).stream())
                .filter(version -> version.releaseDate() != null)
                .count();
        assertEquals(3, released);
    }

    @Test
    void two_sites_fit_into_one_tracker_and_are_there_after_a_restart() {
        load("jira-cloud-small/devlake-ee.jsonl.gz", "jira-cloud-small/bitovi-training.jsonl.gz");
        State again = new State(documents);
        assertEquals(86, again.issues().all().size());
        assertEquals(6, again.projects().all().size());
        for (IssueState issue : state.issues().all()) {
            assertEquals(issue, again.issues().get(issue.id()));
        }
    }

    @Test
    void a_large_export_shows_its_progress() {
        List<String> said = new ArrayList<>();
        Path file = file("titanium-timob-2021/issues.jsonl.gz");
        new Exports(state, people -> {}, issue -> {}).load(List.of(file), said::add);
        assertEquals(22_371, state.issues().all().size());
        assertEquals(
                19_897,
                state.issues().all().stream().filter(i -> i.resolved() != null).count());
        List<Long> fixVersions = state.issues().all().stream()
                .flatMap(issue -> issue.fixVersions().stream())
                .distinct()
                .toList();
        assertEquals(567, fixVersions.size());
        assertEquals(
                534,
                fixVersions.stream()
                        .filter(id -> state.projects().version(id).orElseThrow().releaseDate() != null)
                        .count());
        assertEquals("issues.jsonl.gz: 22,371 of 22,371 issues", said.get(said.size() - 1));
    }

    private void load(String... names) {
        List<Path> files = Stream.of(names).map(RealExportsTest::file).toList();
        new Exports(state, people -> {}, issue -> {}).load(files, line -> {});
    }

    private static Path file(String name) {
        Path file = Path.of(System.getProperty("kept.data", "../shared/data")).resolve(name);
        assumeTrue(Files.isReadable(file), "skipped: no data folder with " + name);
        return file;
    }

    private Stream<ChangeItem> items() {
        return state.issues().all().stream().flatMap(i -> i.history().stream()).flatMap(c -> c.items().stream());
    }

    private long items(String field) {
        return items().filter(item -> item.field().equals(field)).count();
    }
}
