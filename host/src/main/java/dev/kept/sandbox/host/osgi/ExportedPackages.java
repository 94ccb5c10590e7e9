package dev.kept.sandbox.host.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The packages that one product offers to plugins: the shared ones and its own, never the other product's. Found by
 * looking through the folders and jars that the sandbox itself runs from.
 */
final class ExportedPackages {

    /** Prefixes of packages that one product alone has, by its application name. */
    private static final Map<String, List<String>> OWN = Map.of(
            "jira", List.of("com.atlassian.jira", "com.atlassian.query", "com.opensymphony", "org.ofbiz", "webwork"),
            "confluence", List.of("com.atlassian.confluence", "com.atlassian.renderer", "com.atlassian.user"));

    /** One class of each library that the products offer to plugins, with the prefix of what they offer. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("jakarta.servlet.Servlet", "jakarta.servlet"),
            Map.entry("jakarta.ws.rs.Path", "jakarta.ws.rs"),
            Map.entry("jakarta.inject.Inject", "jakarta.inject"),
            Map.entry("jakarta.annotation.PostConstruct", "jakarta.annotation"),
            Map.entry("com.fasterxml.jackson.annotation.JsonProperty", "com.fasterxml.jackson.annotation"),
            Map.entry("com.fasterxml.jackson.core.JsonParser", "com.fasterxml.jackson.core"),
            Map.entry("com.fasterxml.jackson.databind.ObjectMapper", "com.fasterxml.jackson.databind"),
            Map.entry("org.slf4j.Logger", "org.slf4j"),
            Map.entry("net.java.ao.EntityManager", "net.java.ao"),
            Map.entry("org.springframework.beans.factory.InitializingBean", "org.springframework.beans"),
            Map.entry("org.springframework.core.Ordered", "org.springframework.core"),
            Map.entry("org.springframework.context.ApplicationContext", "org.springframework.context"),
            Map.entry("com.opensymphony.module.propertyset.PropertySet", "com.opensymphony"));

    /** Folders of the class path that hold types of the products. */
    private static final List<String> FOLDERS =
            List.of("com/atlassian", "webwork", "io/atlassian", "com/opensymphony", "org/ofbiz");

    private ExportedPackages() {}

    /** The packages, sorted. */
    static Set<String> of(String application) {
        Set<String> packages = new TreeSet<>();
        ClassLoader loader = ExportedPackages.class.getClassLoader();
        for (String folder : FOLDERS) {
            packages.addAll(inFolders(loader, folder));
        }
        LIBRARIES.forEach((className, prefix) -> packages.addAll(inJarOf(loader, className, prefix)));
        OWN.forEach((other, prefixes) -> {
            if (!other.equals(application)) {
                packages.removeIf(name -> prefixes.stream().anyMatch(prefix -> below(name, prefix)));
            }
        });
        return Collections.unmodifiableSet(packages);
    }

    private static boolean below(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    private static Set<String> inFolders(ClassLoader loader, String folder) {
        Set<String> packages = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(folder))) {
                if (url.getProtocol().equals("file")) {
                    collect(Path.of(url.toURI()), folder.replace('/', '.'), packages);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return packages;
    }

    private static Set<String> inJarOf(ClassLoader loader, String className, String prefix) {
        Set<String> packages = new TreeSet<>();
        String entry = className.replace('.', '/') + ".class";
        URL url = loader.getResource(entry);
        if (url == null) {
            return packages;
        }
        if (url.getProtocol().equals("file")) {
            return inFolders(loader, prefix.replace('.', '/'));
        }
        URI jar = URI.create(url.toString().substring(0, url.toString().indexOf('!')));
        try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar.getSchemeSpecificPart())))) {
            collect(files.getPath(prefix.replace('.', '/')), prefix, packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packages;
    }

    /** Adds the package of every folder below that holds a class. */
    private static void collect(Path folder, String packageName, Set<String> packages) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> file.toString().endsWith(".class"))
                    .map(Path::getParent)
                    .distinct()
                    .map(parent -> folder.relativize(parent).toString().replace('/', '.'))
                    .forEach(relative -> packages.add(relative.isEmpty() ? packageName : packageName + "." + relative));
        }
    }
}
