package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/folders.md} says of the folders is so: each is named, and where most of one is public it says why. */
class FoldersTest {
    private static final Path ROOT = Path.of(System.getProperty("kept.basedir", "."));
    private static final Path SOURCES = ROOT.resolve("src/main/java/dev/kept");
    private static final Pattern NAME = Pattern.compile("`([a-z/]+)`");
    private static final Pattern PUBLIC =
            Pattern.compile("(?m)^public ([a-z-]+ )*(class|record|interface|enum|@interface) ");

    /** Told of above the tables. */
    private static final Set<String> LAYERS = Set.of("", "core", "jira", "rest/resource", "storage", "web");

    /**
     * A row of the tables.
     *
     * @param below whether it speaks of the folders below as well
     * @param reason why most of it is public; {@code null} in tables that do not say so
     */
    private record Row(
            List<String> folders, boolean below, @Nullable String reason) {}

    @Test
    void every_folder_is_named() throws IOException {
        Set<String> unnamed = new TreeSet<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            all.filter(Files::isDirectory)
                    .filter(folder -> !sources(folder, 1).isEmpty())
                    .map(folder -> SOURCES.relativize(folder).toString())
                    .forEach(unnamed::add);
        }
        assertTrue(unnamed.size() > 40, unnamed.toString());
        for (Row row : rows()) {
            row.folders()
                    .forEach(name ->
                            unnamed.removeIf(one -> one.equals(name) || row.below() && one.startsWith(name + "/")));
        }
        unnamed.removeAll(LAYERS);
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void where_most_is_public_the_table_says_why() throws IOException {
        List<Row> reasoned = rows().stream().filter(row -> row.reason() != null).toList();
        assertTrue(reasoned.size() > 25, reasoned.toString());
        List<List<String>> unexplained = new ArrayList<>();
        for (Row row : reasoned) {
            List<String> types = row.folders().stream()
                    .flatMap(name -> sources(SOURCES.resolve(name), row.below() ? 9 : 1).stream())
                    .toList();
            long open =
                    types.stream().filter(type -> PUBLIC.matcher(type).find()).count();
            if (open * 2 > types.size() && row.reason().isEmpty()) {
                unexplained.add(row.folders());
            }
        }
        assertEquals(List.of(), unexplained);
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String layer = "";
        for (String line : Files.readAllLines(ROOT.resolve("docs/folders.md"))) {
            if (line.startsWith("## ")) {
                layer = line.contains(":") ? line.substring(3, line.indexOf(':')) + "/" : "";
            }
            String[] cells = line.split("\\|");
            if (cells.length < 3) {
                continue;
            }
            String start = layer;
            List<String> folders = NAME.matcher(layer.isEmpty() ? line : cells[1])
                    .results()
                    .map((MatchResult one) -> start + one.group(1))
                    .toList();
            boolean reasons = !layer.isEmpty() && !folders.isEmpty();
            rows.add(new Row(folders, cells[1].contains("and below"), reasons ? cells[3].strip() : null));
        }
        return rows;
    }

    /** The sources of the types in a folder, so many levels deep, without {@code package-info}. */
    private static List<String> sources(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(FoldersTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
