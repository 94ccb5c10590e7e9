package dev.kept.tools.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Writes the plugin as a jar that a product takes as it is, for one product: with the Spring files that its framework would
 * make, and without their elements in the descriptor
 * (<a href="https://developer.atlassian.com/server/framework/atlassian-sdk/transformerless-plugin-conversion">how</a>).
 */
public final class TransformerlessJar {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    /** Seconds to wait for what is imported, in place of five minutes. */
    private static final String SPRING_CONTEXT = "*;timeout:=60";

    private TransformerlessJar() {}

    /** Arguments: the jar as it was packaged; the jars to write end in {@code -transformerless-} and the product. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        for (String application : List.of("jira", "confluence")) {
            write(jar, application, of(jar, application));
        }
    }

    /** Where the jar for that product lies, beside the one that it is made of. */
    public static Path of(Path jar, String application) {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        return jar.resolveSibling(name + "-transformerless-" + application + ".jar");
    }

    /** Writes it; entries keep their order and have the time of the first, so that two runs give the same bytes. */
    public static void write(Path jar, String application, Path target) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        long time = 0;
        String key;
        try (JarFile file = new JarFile(jar.toFile());
                URLClassLoader classes = new URLClassLoader(
                        new URL[] {jar.toUri().toURL()}, TransformerlessJar.class.getClassLoader())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                time = entry.getTime();
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
                }
            }
            ProductDescriptor descriptor = ProductDescriptor.of(text(entries.get(DESCRIPTOR)), application);
            SpringFiles.of(descriptor, classes).byPath().forEach((path, xml) -> entries.put(path, bytes(xml)));
            entries.put(DESCRIPTOR, bytes(descriptor.transformerless()));
            key = file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
        }
        Manifest manifest = new Manifest(new ByteArrayInputStream(entries.remove(JarFile.MANIFEST_NAME)));
        manifest.getMainAttributes().putValue("Atlassian-Plugin-Key", key);
        manifest.getMainAttributes().putValue("Spring-Context", SPRING_CONTEXT);
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream zip = new JarOutputStream(out)) {
            JarEntry first = new JarEntry(JarFile.MANIFEST_NAME);
            first.setTime(time);
            zip.putNextEntry(first);
            manifest.write(zip);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                JarEntry next = new JarEntry(entry.getKey());
                next.setTime(time);
                zip.putNextEntry(next);
                zip.write(entry.getValue());
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
