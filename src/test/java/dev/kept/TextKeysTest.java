package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kept.core.TextGroup;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text is found by a search for its key: the key stands whole in the code, a template, a script or the descriptor,
 * or it belongs to a {@link TextGroup}. Writes {@code target/text-keys.txt}, which says for each key who uses it.
 */
class TextKeysTest {

    private static final Path ROOT = Path.of(System.getProperty("kept.basedir", "."));

    private static final Pattern JAVA = Pattern.compile("\"(kept(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern GROUP = Pattern.compile("TextGroup\\s*\\.of(?:Codes)?\\(\\s*\"(kept[^\"]*)\"");
    private static final Pattern TEMPLATE = Pattern.compile("\\$!?\\{(kept(?:\\.[A-Za-z0-9_-]+)+)}");
    private static final Pattern OTHER = Pattern.compile("['\">](kept(?:\\.[A-Za-z0-9_-]+)+)['\"<]");
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("\"kept\\.[^\"]*\"\\s*\\+|\\+\\s*\"kept\\.|\"kept\\.[^\"]*\\.\"");

    /** What looks like the key of a text and is the name of a property or of something a browser stores. */
    private static final Set<String> OTHER_NAMES = Set.of("kept.now", "kept.recorded", "kept.requester");

    /** Confluence makes these keys itself, of a macro and its parameters. */
    private static final String MACROS = "dev.kept.kept.";

    @Test
    void every_text_is_used_and_every_text_that_is_used_is_there() throws IOException {
        Set<String> there = keys();
        Map<String, Set<String>> uses = uses();
        Set<String> missing = new TreeSet<>(uses.keySet());
        missing.removeAll(there);
        missing.removeAll(OTHER_NAMES);
        Set<String> unused = new TreeSet<>(there);
        unused.removeAll(uses.keySet());
        unused.removeIf(key -> key.startsWith(MACROS));
        StringBuilder list = new StringBuilder();
        there.forEach(key -> list.append(key)
                .append(": ")
                .append(uses.getOrDefault(key, Set.of()))
                .append('\n'));
        Files.writeString(ROOT.resolve("target/text-keys.txt"), list);
        assertEquals(Set.of(), missing, "used, but there is no such text");
        assertEquals(Set.of(), unused, "there is such a text, but nobody uses it");
        assertTrue(there.size() > 900);
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (String file : List.of("kept.properties", "kept_de.properties")) {
            List<String> keys = Files.readAllLines(
                            ROOT.resolve("src/main/resources/i18n").resolve(file))
                    .stream()
                    .filter(line -> line.matches("[A-Za-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertTrue(keys.size() > 1_000, file);
            Set<String> seen = new TreeSet<>();
            assertEquals(List.of(), keys.stream().filter(key -> !seen.add(key)).toList(), file);
        }
    }

    @Test
    void no_key_is_put_together_in_the_code() throws IOException {
        assertTrue(PUT_TOGETHER.matcher("text(\"kept.side.\" + code)").find(), "the search finds such keys");
        assertTrue(PUT_TOGETHER.matcher("text(\"kept.side\"\n + code)").find(), "the search finds such keys");
        Set<String> found = new TreeSet<>();
        for (Path source : files("src/main/java", ".java")) {
            PUT_TOGETHER
                    .matcher(Files.readString(source))
                    .results()
                    .forEach(match -> found.add(ROOT.relativize(source) + ": " + match.group()));
        }
        assertEquals(Set.of(), found);
    }

    private static Set<String> keys() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                ROOT.resolve("src/main/resources/i18n/kept.properties"), StandardCharsets.ISO_8859_1)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Map<String, Set<String>> uses() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Path source : files("src/main/java", ".java")) {
            String code = Files.readString(source);
            Set<String> groups = new TreeSet<>();
            GROUP.matcher(code).results().forEach(match -> groups.add(match.group(1)));
            find(JAVA, code, source, uses);
            groups.forEach(prefix -> forget(uses, prefix, source));
        }
        for (Path file : files("src/main/resources/templates", ".vm")) {
            find(TEMPLATE, Files.readString(file), file, uses);
        }
        for (Path file : files("src/main/resources/templates/confluence", ".xml")) {
            find(OTHER, Files.readString(file), file, uses);
        }
        for (Path file : files("src/main/resources/js", ".js")) {
            find(OTHER, Files.readString(file), file, uses);
        }
        Path descriptor = ROOT.resolve("atlassian-plugin.xml");
        find(OTHER, Files.readString(descriptor), descriptor, uses);
        groups().forEach((owner, group) -> group.keys().forEach(key -> uses.computeIfAbsent(key, any -> new TreeSet<>())
                .add(owner)));
        return uses;
    }

    /** A literal that is the prefix of a group is no use of a key of that name. */
    private static void forget(Map<String, Set<String>> uses, String prefix, Path source) {
        Set<String> users = uses.getOrDefault(prefix, new TreeSet<>());
        users.remove(ROOT.relativize(source).toString());
        if (users.isEmpty()) {
            uses.remove(prefix);
        }
    }

    private static void find(Pattern pattern, String text, Path file, Map<String, Set<String>> uses) {
        pattern.matcher(text).results().forEach(match -> uses.computeIfAbsent(match.group(1), any -> new TreeSet<>())
                .add(ROOT.relativize(file).toString()));
    }

    private static Map<String, TextGroup<?>> groups() {
        Map<String, TextGroup<?>> groups = new TreeMap<>();
        new ClassFileImporter()
                .importPath(ROOT.resolve("target/classes")).stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(TextGroup.class))
                        .filter(field ->
                                field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .forEach(field -> groups.put(field.getFullName(), value(field)));
        return groups;
    }

    private static TextGroup<?> value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return (TextGroup<?>) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
