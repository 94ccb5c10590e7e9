package dev.kept.sandbox.host.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
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
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of one host. One that cannot start is reported and left out, as the products do. */
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
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<LifecycleAware> started = new ArrayList<>();
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
        this.host = host;
        this.clock = clock;
        this.templateTypes = templateTypes;
    }

    /** Sets what answers {@link #fragments()} and {@link #resources()}; both need this object to be made. */
    public void answerWith(WebFragments itemsAndPanels, WebResources stylesAndScripts) {
        fragments = itemsAndPanels;
        resources = stylesAndScripts;
    }

    /** Adds a part, before any plugin is enabled. */
    public void add(Part part) {
        parts.add(part);
    }

    /** Enables a plugin; false, with a sentence among the {@link #failures}, when it cannot be. */
    public boolean enable(Path jar) {
        try {
            Bundle bundle = framework.install(jar);
            Descriptor descriptor = descriptor(bundle);
            Framework.start(bundle);
            Plugin plugin = Plugin.of(bundle, descriptor, texts, templateTypes);
            byBundle.put(bundle.getBundleId(), plugin);
            parts.forEach(part -> part.starting(plugin));
            plugin.start(host, clock);
            try {
                parts.forEach(part -> part.enabled(plugin));
            } catch (PluginFailure | LinkageError e) {
                plugin.stop();
                throw e;
            }
            enabled.add(plugin);
            return true;
        } catch (PluginFailure | LinkageError e) {
            LOG.error("{} is not enabled in {}", jar.getFileName(), application, e);
            failures.add(e.getMessage());
            return false;
        }
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

    /** Tells every public {@link LifecycleAware} that the product has started. */
    public void start() {
        for (LifecycleAware aware : lifecycleAware()) {
            attempt("onStart", aware, LifecycleAware::onStart);
            started.add(aware);
        }
    }

    private Collection<LifecycleAware> lifecycleAware() {
        BundleContext context = framework.context();
        try {
            return context.getServiceReferences(LifecycleAware.class, null).stream()
                    .sorted(Collections.reverseOrder(ServiceReference::compareTo))
                    .map(context::getService)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops all plugins, in the opposite order. */
    public void stop() {
        Collections.reverse(started);
        started.forEach(aware -> attempt("onStop", aware, LifecycleAware::onStop));
        started.clear();
        for (int i = enabled.size() - 1; i >= 0; i--) {
            enabled.get(i).stop();
        }
        enabled.clear();
    }

    /** A plugin may throw anything here; the product logs it and goes on, and so does the sandbox. */
    private static void attempt(String step, LifecycleAware aware, Consumer<LifecycleAware> call) {
        try {
            call.accept(aware);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} of {} failed", step, aware.getClass().getName(), e);
        }
    }

    /** Why plugins are not enabled, one sentence each. */
    public List<String> failures() {
        return List.copyOf(failures);
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
