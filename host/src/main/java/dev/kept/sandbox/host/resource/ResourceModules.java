package dev.kept.sandbox.host.resource;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.plugin.Descriptor;
import dev.kept.sandbox.host.plugin.Plugin;
import dev.kept.sandbox.host.plugin.Plugins;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The {@code web-resource} modules of the enabled plugins: what depends on what, and where the files are. */
final class ResourceModules {
    private static final Logger LOG = LoggerFactory.getLogger(ResourceModules.class);

    /** AUI is on every decorated page, so these need nothing more. */
    private static final String AUI = "com.atlassian.auiplugin:";

    private final Plugins plugins;

    ResourceModules(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The modules of a context, by complete key. */
    List<String> inContext(String context) {
        return plugins.modules("web-resource").stream()
                .filter(module -> Descriptor.children(module.xml(), "context").stream()
                        .anyMatch(element -> Descriptor.text(element).equals(context)))
                .map(Module::completeKey)
                .toList();
    }

    /** The modules with all that they depend on, dependencies first. */
    List<Module> withDependencies(Collection<String> completeKeys) {
        Set<String> seen = new LinkedHashSet<>();
        List<Module> ordered = new ArrayList<>();
        completeKeys.forEach(key -> collect(key, seen, ordered));
        return ordered;
    }

    private void collect(String completeKey, Set<String> seen, List<Module> ordered) {
        if (!seen.add(completeKey) || completeKey.startsWith(AUI)) {
            return;
        }
        Optional<Module> module = find(completeKey);
        if (module.isEmpty()) {
            LOG.info("no web resource {}", completeKey);
            return;
        }
        Descriptor.children(module.get().xml(), "dependency")
                .forEach(element -> collect(Descriptor.text(element), seen, ordered));
        ordered.add(module.get());
    }

    Optional<Module> find(String completeKey) {
        return plugins.module(completeKey)
                .filter(module -> module.xml().getTagName().equals("web-resource"));
    }

    /** The names of the module's files of that extension, in order. */
    static List<String> names(Module module, String extension) {
        return Descriptor.children(module.xml(), "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(resource -> resource.getAttribute("name"))
                .filter(name -> name.endsWith(extension))
                .toList();
    }

    /** Whether the module asks for texts to be put into its scripts. */
    static boolean translated(Module module) {
        return Descriptor.children(module.xml(), "transformation").stream()
                .filter(element -> element.getAttribute("extension").equals("js"))
                .flatMap(element -> Descriptor.children(element, "transformer").stream())
                .anyMatch(element -> element.getAttribute("key").equals("jsI18n"));
    }

    /**
     * A file of any module of that key, or of the plugin itself when the key is a plugin's: {@code name} is a resource
     * or lies below one whose name ends in a slash.
     */
    Optional<byte[]> file(String key, String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        Optional<Module> module = plugins.module(key);
        if (module.isPresent()) {
            Plugin plugin = plugins.plugin(module.get().pluginKey()).orElseThrow();
            return file(plugin, Descriptor.children(module.get().xml(), "resource"), name);
        }
        return plugins.plugin(key)
                .flatMap(plugin -> file(plugin, plugin.descriptor().elements("resource"), name));
    }

    private static Optional<byte[]> file(Plugin plugin, List<Element> resources, String name) {
        for (Element resource : resources) {
            String own = resource.getAttribute("name");
            if (!resource.getAttribute("type").equals("download")) {
                continue;
            }
            if (own.equals(name)) {
                return read(plugin, resource.getAttribute("location"));
            }
            if (own.endsWith("/") && name.startsWith(own)) {
                String location = resource.getAttribute("location");
                return read(plugin, location + (location.endsWith("/") ? "" : "/") + name.substring(own.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> read(Plugin plugin, String location) {
        String path = location.startsWith("/") ? location.substring(1) : location;
        try (InputStream in = plugin.open(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
