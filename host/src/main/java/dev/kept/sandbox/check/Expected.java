package dev.kept.sandbox.check;

import dev.kept.sandbox.host.plugin.Descriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/** What the jar says should be there in one product. */
final class Expected {
    private final Descriptor descriptor;

    private Expected(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** @param application {@code jira} or {@code confluence} */
    static Expected in(Path jar, String application) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new IllegalArgumentException("No atlassian-plugin.xml in " + jar);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new Expected(Descriptor.read(in, application));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String pluginKey() {
        return descriptor.key();
    }

    String version() {
        return descriptor.version();
    }

    /** Modules that people meet: all that have a key but beans and imports. */
    List<Element> modules() {
        return descriptor.elements().stream()
                .filter(element -> element.hasAttribute("key"))
                .filter(element -> !wiring(element))
                .toList();
    }

    /** Keys of beans and imports, which a product may or may not count among a plugin's modules. */
    List<String> wiring() {
        return descriptor.elements().stream()
                .filter(Expected::wiring)
                .map(element -> element.getAttribute("key"))
                .toList();
    }

    private static boolean wiring(Element element) {
        return element.getTagName().equals("component") || element.getTagName().equals("component-import");
    }

    /** The addresses of the plugin's own pages, below the base address. */
    List<String> servlets() {
        return descriptor.elements("servlet").stream()
                .flatMap(servlet -> Descriptor.children(servlet, "url-pattern").stream())
                .map(pattern -> "/plugins/servlet" + Descriptor.text(pattern))
                .toList();
    }

    /** Names of the JQL functions. */
    List<String> functions() {
        return descriptor.elements("jql-function").stream()
                .flatMap(function -> Descriptor.child(function, "fname").stream())
                .map(Descriptor::text)
                .toList();
    }

    /** One JQL clause for each field that issue properties are searched by. */
    List<String> clauses() {
        return descriptor.elements("index-document-configuration").stream()
                .flatMap(configuration -> Descriptor.children(configuration, "key").stream())
                .flatMap(key -> Descriptor.children(key, "extract").stream())
                .map(extract -> extract.getAttribute("alias") + " = " + sample(extract.getAttribute("type")))
                .toList();
    }

    private static String sample(String type) {
        return switch (type) {
            case "number" -> "1";
            case "date" -> "\"2020-01-01\"";
            default -> "nothing";
        };
    }

    /** Names of the macros, as pages hold them. */
    List<String> macros() {
        return descriptor.elements("xhtml-macro").stream()
                .map(macro -> macro.getAttribute("name"))
                .toList();
    }
}
