package it.kept.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison itself: it sees a changed file, one too many and one too few, and tells all of them. */
class GoldenFolderTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_the_same() {
        GoldenFolder golden = new GoldenFolder(folder);
        golden.write(new TreeMap<>(Map.of("a/one.txt", "1\n", "b/two.txt", "2\n")));

        assertEquals(List.of(), golden.differences(new TreeMap<>(Map.of("a/one.txt", "1\n", "b/two.txt", "2\n"))));
    }

    @Test
    void every_difference_is_told() throws Exception {
        GoldenFolder golden = new GoldenFolder(folder);
        golden.write(new TreeMap<>(Map.of("changed.txt", "a\nb\nc\n", "gone.txt", "1\n")));
        Files.writeString(folder.resolve("changed.txt"), "a\nx\nc\n");

        List<String> told = golden.differences(new TreeMap<>(Map.of("changed.txt", "a\nb\nc\n", "new.txt", "2\n")));

        assertEquals(3, told.size());
        assertEquals("--- golden/changed.txt\n+++ now\n@@ line 1 @@\n a\n-x\n+b\n c", told.get(0));
        assertTrue(told.get(1).startsWith("--- gone.txt"), told.get(1));
        assertTrue(told.get(2).startsWith("+++ new.txt"), told.get(2));
    }

    @Test
    void writing_takes_away_what_is_no_longer_recorded() {
        GoldenFolder golden = new GoldenFolder(folder);
        golden.write(new TreeMap<>(Map.of("gone.txt", "1\n")));
        golden.write(new TreeMap<>(Map.of("new.txt", "2\n")));

        assertEquals(List.of(), golden.differences(new TreeMap<>(Map.of("new.txt", "2\n"))));
    }
}
