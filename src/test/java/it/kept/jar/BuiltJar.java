package it.kept.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The jar as it was packaged, read once. */
final class BuiltJar {
    static final Path FILE = Path.of(System.getProperty("kept.jar", "target/kept.jar"));

    private static final String CLASS = ".class";
    private static final BuiltJar CONTENT = new BuiltJar(FILE);

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Set<String> classes = new TreeSet<>();
    private final Map<String, Long> times = new TreeMap<>();

    private BuiltJar(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.put(entry.getName(), entry.getTime());
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No jar to test; package first: " + file, e);
        }
    }

    static BuiltJar content() {
        return CONTENT;
    }

    /** Another jar. */
    static BuiltJar of(Path file) {
        return new BuiltJar(file);
    }

    /** Names of all files in it. */
    Set<String> names() {
        return entries.keySet();
    }

    /** The different times that such entries carry. */
    Set<Long> times(Predicate<String> named) {
        return times.keySet().stream().filter(named).map(times::get).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    byte[] bytes(String name) {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("Not in the jar: " + name);
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Names of its files with that ending. */
    Set<String> namesEnding(String ending) {
        return names().stream().filter(name -> name.endsWith(ending)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Binary names of its classes. Found once: loaders ask for each class they are asked for. */
    synchronized Set<String> classes() {
        if (classes.isEmpty()) {
            namesEnding(CLASS).stream()
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .forEach(classes::add);
        }
        return classes;
    }

    byte[] classBytes(String binaryName) {
        return bytes(binaryName.replace('.', '/') + CLASS);
    }

    Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    Attributes manifest() {
        try {
            return new Manifest(new ByteArrayInputStream(bytes("META-INF/MANIFEST.MF"))).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
