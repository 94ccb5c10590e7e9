package dev.kept.sandbox.host;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** One enabled module of one plugin's descriptor. */
public interface Module {

    String key();

    String pluginKey();

    /** {@code plugin.key:module-key}. */
    default String completeKey() {
        return pluginKey() + ":" + key();
    }

    /** The descriptor element. */
    Element xml();

    /** An attribute of the element; empty when it is absent or blank. */
    default Optional<String> attribute(String name) {
        return Optional.of(xml().getAttribute(name)).filter(value -> !value.isBlank());
    }

    /** The text that the attribute {@code i18n-name-key} names, else the attribute {@code name}, else the key. */
    String name(Locale locale);

    /**
     * A class as the plugin sees it.
     *
     * @throws PluginFailure when the plugin cannot see it
     */
    Class<?> load(String className);

    /** A new object of that class, with the plugin's beans in its constructor. */
    Object create(String className);

    /** The object of the {@code class} attribute, made at the first call and kept. */
    Object instance();

    /** Whether the module has a {@code <resource type="velocity" name="...">} of that name. */
    boolean hasTemplate(String resourceName);

    /** Renders that resource with the rules that hold for plugins' templates. */
    String render(String resourceName, Map<String, Object> context);

    /** What the module's {@code <resource>} of that type and name holds; empty when it has none. */
    Optional<String> resource(String type, String name);

    /** The text of an i18n key. */
    String text(String i18nKey, Locale locale);
}
