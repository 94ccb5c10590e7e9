package it.kept.jar;

import dev.kept.core.host.Feature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types of the products that {@code platform/evidence.tsv} has a row for. */
final class RecordedTypes {
    private static final Path EVIDENCE =
            Path.of(System.getProperty("kept.basedir", "")).resolve("platform/evidence.tsv");
    private static final Set<String> ALL = read(false);
    private static final Set<String> UNCONFIRMED = read(true);

    private RecordedTypes() {}

    static Set<String> all() {
        return ALL;
    }

    /** Those that were seen on no version that the plugin is built for. */
    static Set<String> unconfirmed() {
        return UNCONFIRMED;
    }

    /** Interfaces of the services that features rest on. */
    static Set<String> services() {
        return Arrays.stream(Feature.values())
                .flatMap(feature -> feature.services().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> read(boolean unconfirmed) {
        Set<String> types = new TreeSet<>();
        try {
            for (String line : Files.readAllLines(EVIDENCE)) {
                String[] row = line.split("\t");
                boolean type = row.length > 2 && !row[0].startsWith("#") && !row[0].contains("#");
                if (type && !(unconfirmed && confirmed(row[1], row[2]))) {
                    types.add(row[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private static boolean confirmed(String product, String version) {
        return product.equals("Jira") && version.startsWith("11")
                || product.equals("Confluence") && version.startsWith("10");
    }
}
