package dev.kept.sandbox.host.rest;

import dev.kept.sandbox.host.plugin.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds resources and providers among the class entries of a bundle, in the packages that the module names and below, or
 * everywhere when it names none. Only annotated classes are loaded; one that cannot be fails the plugin.
 */
final class ResourceScan {
    private static final String PATH = "Ljakarta/ws/rs/Path;";
    private static final String PROVIDER = "Ljakarta/ws/rs/ext/Provider;";

    private ResourceScan() {}

    static Set<Class<?>> in(Plugin plugin, List<String> packages) {
        Set<Class<?>> found = new LinkedHashSet<>();
        List<String> folders = packages.isEmpty()
                ? List.of("/")
                : packages.stream().map(name -> "/" + name.replace('.', '/')).toList();
        for (String folder : folders) {
            Enumeration<URL> entries = plugin.bundle().findEntries(folder, "*.class", true);
            if (entries != null) {
                Collections.list(entries).forEach(entry -> add(plugin, entry, found));
            }
        }
        return found;
    }

    private static void add(Plugin plugin, URL entry, Set<Class<?>> found) {
        if (!annotated(entry)) {
            return;
        }
        String path = entry.getPath();
        String name = path.substring(1, path.length() - ".class".length()).replace('/', '.');
        Class<?> type = plugin.load(name);
        boolean resource = type.isAnnotationPresent(jakarta.ws.rs.Path.class);
        boolean provider = type.isAnnotationPresent(jakarta.ws.rs.ext.Provider.class);
        if (!type.isInterface() && (resource || provider)) {
            found.add(type);
        }
    }

    private static boolean annotated(URL entry) {
        try (InputStream in = entry.openStream()) {
            String pool = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return pool.contains(PATH) || pool.contains(PROVIDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
