package dev.kept.sandbox.host.plugin;

import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** A module of an enabled plugin. */
final class PluginModule implements Module {
    private final Plugin plugin;
    private final Element xml;
    private Object instance;

    PluginModule(Plugin plugin, Element xml) {
        this.plugin = plugin;
        this.xml = xml;
    }

    @Override
    public String key() {
        return xml.getAttribute("key");
    }

    @Override
    public String pluginKey() {
        return plugin.key();
    }

    @Override
    public Element xml() {
        return xml;
    }

    @Override
    public String name(Locale locale) {
        return attribute("i18n-name-key")
                .flatMap(key -> plugin.texts().raw(locale, key).map(raw -> text(key, locale)))
                .or(() -> attribute("name"))
                .orElseGet(this::key);
    }

    @Override
    public Class<?> load(String className) {
        return plugin.beans().load(className);
    }

    @Override
    public Object create(String className) {
        return plugin.beans().create(className);
    }

    @Override
    public synchronized Object instance() {
        if (instance == null) {
            instance = create(attribute("class")
                    .orElseThrow(() -> new PluginFailure("The module '" + completeKey() + "' has no class.")));
        }
        return instance;
    }

    @Override
    public boolean hasTemplate(String resourceName) {
        return template(resourceName).isPresent();
    }

    @Override
    public String render(String resourceName, Map<String, Object> context) {
        String location = template(resourceName)
                .orElseThrow(() -> new PluginFailure(
                        "The module '" + completeKey() + "' has no velocity resource '" + resourceName + "'."));
        return plugin.templates().render(location, context);
    }

    @Override
    public String text(String i18nKey, Locale locale) {
        return plugin.texts().text(locale, i18nKey);
    }

    @Override
    public Optional<String> resource(String type, String name) {
        return location(type, name).map(location -> {
            try (InputStream in = plugin.open(location)) {
                if (in == null) {
                    throw new PluginFailure(
                            "The module '" + completeKey() + "' names " + location + ", which is not there.");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<String> template(String resourceName) {
        return location("velocity", resourceName);
    }

    private Optional<String> location(String type, String resourceName) {
        return Descriptor.children(xml, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals(type))
                .filter(resource -> resource.getAttribute("name").equals(resourceName))
                .map(resource -> resource.getAttribute("location"))
                .findFirst();
    }

    @Override
    public String toString() {
        return completeKey();
    }
}
