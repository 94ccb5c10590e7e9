package dev.kept.sandbox.host.plugin;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginFailure;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.WebFragments;
import dev.kept.sandbox.host.WebResources;
import dev.kept.sandbox.host.osgi.Framework;
import dev.kept.sandbox.host.osgi.HostServices;
import dev.kept.sandbox.host.velocity.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugins of one host. One that cannot start is reported and left out, as the products do. A plugin can be disabled and
 * enabled again while the host runs; a restart enables it in any case.
 */
public final class Plugins implements PluginSystem {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final String application;
    private final Framework framework;
    private final HostServices host;
    private final Clock clock;
    private final Predicate<Class<?>> templateTypes;
    private final Texts texts = new Texts();
    private final List<Part> parts = new ArrayList<>();
    private final List<Plugin> enabled = new CopyOnWriteArrayList<>();
    private final Map<Long, Plugin> byBundle = new ConcurrentHashMap<>();
    private final Map<Long, Bundle> bundles = new ConcurrentSkipListMap<>();
    private final Map<Long, Descriptor> descriptors = new ConcurrentHashMap<>();
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final Lifecycle lifecycle;
    private boolean running;
    private Runnable changed = () -> {};
    private WebFragments fragments;
    private WebResources resources;

    /**
     * @param clock what the clocks of plugins show
     * @param templateTypes tells the interfaces whose methods the product's own allowlist has
     */
    public Plugins(
            String application,
            Framework framework,
            HostServices host,
            Clock clock,
            Predicate<Class<?>> templateTypes) {
        this.application = application;
        this.framework = framework;
        this.lifecycle = new Lifecycle(framework.context());
        this.host = host;
        this.clock = clock;
        this.templateTypes = templateTypes;
    }

    /** Sets what answers {@link #fragments()} and {@link #resources()}; both need this object to be made. */
    public void answerWith(WebFragments itemsAndPanels, WebResources stylesAndScripts) {
        fragments = itemsAndPanels;
        resources = stylesAndScripts;
    }

    /** Why a plugin is not enabled; a jar that is no plugin has no key. */
    private record Failure(Optional<String> key, String sentence) {}

    /**
     * A plugin that is there, enabled or not.
     *
     * @param failure why it could not be enabled
     */
    public record Installed(String key, String name, String version, boolean enabled, Optional<String> failure) {}

    /** Calls that whenever a plugin was disabled or enabled after the start. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Adds a part, before any plugin is enabled. */
    public void add(Part part) {
        parts.add(part);
    }

    /** Installs and enables a plugin; false, with a sentence among the {@link #failures}, when it cannot be. */
    public synchronized boolean enable(Path jar) {
        try {
            Bundle bundle = framework.install(jar);
            Descriptor descriptor = descriptor(bundle);
            bundles.put(bundle.getBundleId(), bundle);
            descriptors.put(bundle.getBundleId(), descriptor);
            return enable(bundle, descriptor);
        } catch (PluginFailure e) {
            failed(Optional.empty(), jar.getFileName().toString(), e);
            return false;
        }
    }

    /** Enables an installed plugin that is disabled, and tells it that the product has started. */
    public synchronized void enable(String key) {
        for (Bundle bundle : bundles.values()) {
            Descriptor descriptor = descriptors.get(bundle.getBundleId());
            if (descriptor.key().equals(key) && plugin(key).isEmpty() && enable(bundle, descriptor)) {
                if (running) {
                    lifecycle.start(bundle);
                }
                changed.run();
            }
        }
    }

    private boolean enable(Bundle bundle, Descriptor descriptor) {
        failures.removeIf(failure -> failure.key().equals(Optional.of(descriptor.key())));
        try {
            Framework.start(bundle);
            Plugin plugin = Plugin.of(bundle, descriptor, texts, templateTypes);
            byBundle.put(bundle.getBundleId(), plugin);
            start(plugin);
            enabled.add(plugin);
            return true;
        } catch (PluginFailure | LinkageError e) {
            failed(Optional.of(descriptor.key()), descriptor.key(), e);
            return false;
        }
    }

    private void start(Plugin plugin) {
        try {
            parts.forEach(part -> part.starting(plugin));
            plugin.start(host, clock);
            parts.forEach(part -> part.enabled(plugin));
        } catch (PluginFailure | LinkageError e) {
            parts.forEach(part -> part.disabled(plugin));
            plugin.stop();
            throw e;
        }
    }

    private void failed(Optional<String> key, String name, Throwable e) {
        LOG.error("{} is not enabled in {}", name, application, e);
        failures.add(new Failure(key, e.getMessage()));
    }

    /** Disables a plugin: tells it to stop, takes its modules and services away and destroys its beans. */
    public synchronized void disable(String key) {
        plugin(key).ifPresent(plugin -> {
            end(plugin);
            changed.run();
        });
    }

    /** Disables or enables one module of an enabled plugin, until the plugin itself is disabled. */
    public synchronized void change(Plugin plugin, String moduleKey, boolean on) {
        plugin.change(moduleKey, on);
        parts.forEach(part -> part.modulesChanged(plugin));
        changed.run();
    }

    /** While the plugin is told to stop everything of it still works, as in the products. */
    private void end(Plugin plugin) {
        lifecycle.stop(plugin.bundle());
        enabled.remove(plugin);
        parts.forEach(part -> part.disabled(plugin));
        plugin.stop();
    }

    /** Every plugin that is there, in the order of installation. */
    public List<Installed> installed() {
        return bundles.keySet().stream()
                .map(descriptors::get)
                .map(descriptor -> new Installed(
                        descriptor.key(),
                        descriptor.name(),
                        descriptor.version(),
                        plugin(descriptor.key()).isPresent(),
                        failures.stream()
                                .filter(failure -> failure.key().equals(Optional.of(descriptor.key())))
                                .map(Failure::sentence)
                                .findFirst()))
                .toList();
    }

    private Descriptor descriptor(Bundle bundle) {
        URL url = bundle.getEntry("atlassian-plugin.xml");
        if (url == null) {
            throw new PluginFailure("No atlassian-plugin.xml at the root of the jar: it is no plugin.");
        }
        try (InputStream in = url.openStream()) {
            return Descriptor.read(in, application);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells every plugin that the product has started. */
    public synchronized void start() {
        running = true;
        enabled.forEach(plugin -> lifecycle.start(plugin.bundle()));
    }

    /** Stops all plugins, in the opposite order. */
    public synchronized void stop() {
        running = false;
        for (int i = enabled.size() - 1; i >= 0; i--) {
            end(enabled.get(i));
        }
    }

    /** Why plugins are not enabled, one sentence each. */
    public List<String> failures() {
        return failures.stream().map(Failure::sentence).toList();
    }

    public List<Plugin> enabled() {
        return List.copyOf(enabled);
    }

    public Texts texts() {
        return texts;
    }

    @Override
    public List<Module> modules(String element) {
        return enabled.stream()
                .flatMap(plugin -> plugin.modules().stream())
                .filter(module -> module.xml().getTagName().equals(element))
                .toList();
    }

    @Override
    public Optional<Module> module(String completeKey) {
        return enabled.stream()
                .flatMap(plugin -> plugin.modules().stream())
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    /** The templates of a bundle's plugin, enabled or about to be. */
    public Templates templates(Bundle bundle) {
        return byBundle.get(bundle.getBundleId()).templates();
    }

    /** The enabled plugin of that key. */
    public Optional<Plugin> plugin(String key) {
        return enabled.stream().filter(plugin -> plugin.key().equals(key)).findFirst();
    }

    @Override
    public WebFragments fragments() {
        return fragments;
    }

    @Override
    public WebResources resources() {
        return resources;
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }
}
