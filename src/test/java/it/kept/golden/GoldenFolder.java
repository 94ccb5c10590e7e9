package it.kept.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The golden files, each compared with what was recorded under its name. */
final class GoldenFolder {

    private static final int MOST_LINES_EACH = 80;

    private final Path folder;

    GoldenFolder(Path folder) {
        this.folder = folder;
    }

    /** Puts these texts in place of all that is there. */
    void write(SortedMap<String, String> texts) {
        try {
            for (String gone : read().keySet()) {
                if (!texts.containsKey(gone)) {
                    Files.delete(folder.resolve(gone));
                }
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text for each file that differs, is recorded and not here, or is here and was not recorded. */
    List<String> differences(SortedMap<String, String> texts) {
        SortedMap<String, String> golden = read();
        SortedSet<String> names = new TreeSet<>(golden.keySet());
        names.addAll(texts.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            if (!golden.containsKey(name)) {
                differences.add("+++ " + name + ": answered now, and there is no golden file");
            } else if (!texts.containsKey(name)) {
                differences.add("--- " + name + ": a golden file, and nothing was recorded");
            } else if (!golden.get(name).equals(texts.get(name))) {
                differences.add(difference(name, golden.get(name), texts.get(name)));
            }
        }
        return differences;
    }

    private static String difference(String name, String golden, String recorded) {
        List<String> lines = UnifiedDiff.of(golden, recorded);
        String more =
                lines.size() > MOST_LINES_EACH ? "\n… and " + (lines.size() - MOST_LINES_EACH) + " lines more" : "";
        return "--- golden/" + name + "\n+++ now\n"
                + String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_LINES_EACH))) + more;
    }

    private SortedMap<String, String> read() {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
