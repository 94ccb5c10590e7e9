package dev.kept.sandbox.host.plugin;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.osgi.Framework;
import dev.kept.sandbox.host.osgi.HostServices;
import dev.kept.sandbox.host.velocity.Allowlist;
import dev.kept.sandbox.host.velocity.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** An enabled plugin: its bundle, beans, texts, templates and modules. */
public final class Plugin {
    private static final Logger LOG = LoggerFactory.getLogger(Plugin.class);

    private final Bundle bundle;
    private final Descriptor descriptor;
    private final Texts texts;
    private final Templates templates;
    private final List<Module> modules;
    private final Set<String> off = ConcurrentHashMap.newKeySet();
    private PluginBeans beans;

    private Plugin(Bundle bundle, Descriptor descriptor, Texts texts, Predicate<Class<?>> templateTypes) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.texts = texts;
        this.templates = new Templates(this::open, new Allowlist(allowed(), templateTypes));
        this.modules = descriptor.elements().stream()
                .filter(element -> element.hasAttribute("key"))
                .<Module>map(element -> new PluginModule(this, element))
                .toList();
    }

    /** A plugin whose bundle is started; its beans are made by {@link #start}. */
    static Plugin of(Bundle bundle, Descriptor descriptor, Texts texts, Predicate<Class<?>> templateTypes) {
        Plugin plugin = new Plugin(bundle, descriptor, texts, templateTypes);
        descriptor.elements("resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .forEach(resource -> texts.add(resource.getAttribute("location"), Framework.loader(bundle)));
        return plugin;
    }

    /** Makes the beans. */
    void start(HostServices host, Clock clock) {
        beans = PluginBeans.start(bundle, descriptor, host, clock);
    }

    /** The plugin's own entries for the allowlist; those for other classes do not count. */
    private Set<String> allowed() {
        Set<String> entries = new HashSet<>();
        for (Element list : descriptor.elements("velocity-allowlist")) {
            for (Element method : Descriptor.children(list, "method")) {
                String entry = Descriptor.text(method);
                if (own(entry.substring(0, Math.max(0, entry.indexOf('#'))))) {
                    entries.add(entry);
                } else {
                    LOG.warn("{}: not a method of the plugin's own classes, ignored: {}", key(), entry);
                }
            }
        }
        return entries;
    }

    private boolean own(String className) {
        return !className.isEmpty() && bundle.getEntry(className.replace('.', '/') + ".class") != null;
    }

    public String key() {
        return descriptor.key();
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** The modules that have a key and are enabled, in descriptor order. */
    public List<Module> modules() {
        return modules.stream().filter(module -> !off.contains(module.key())).toList();
    }

    /** The modules that have a key, enabled or not, in descriptor order. */
    public List<Module> allModules() {
        return modules;
    }

    /** Whether a module of that key is enabled. */
    public boolean has(String moduleKey) {
        return modules().stream().anyMatch(module -> module.key().equals(moduleKey));
    }

    /** Disables or enables one module; only {@link Plugins} also tells the parts. */
    void change(String moduleKey, boolean on) {
        if (on) {
            off.remove(moduleKey);
        } else {
            off.add(moduleKey);
        }
    }

    public Texts texts() {
        return texts;
    }

    public Templates templates() {
        return templates;
    }

    PluginBeans beans() {
        if (beans == null) {
            throw new PluginFailure("The plugin '" + key() + "' is not enabled.");
        }
        return beans;
    }

    /** A class as the plugin sees it. */
    public Class<?> load(String className) {
        return beans().load(className);
    }

    /** A new object with the plugin's beans in its constructor. */
    public Object create(String className) {
        return beans().create(className);
    }

    /** The plugin's beans of that type. */
    public <T> Collection<T> beansOf(Class<T> type) {
        return beans().ofType(type);
    }

    /** A file in the jar by its path without a leading slash; null when there is none. */
    public InputStream open(String path) {
        URL url = bundle.getEntry(path);
        try {
            return url == null || path.endsWith("/") ? null : url.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys the beans, takes the texts away and stops the bundle. */
    void stop() {
        if (beans != null) {
            beans.close();
            beans = null;
        }
        texts.remove(Framework.loader(bundle));
        Framework.stop(bundle);
    }
}
