package dev.kept.sandbox.host.plugin;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts of the plugins' {@code <resource type="i18n">} files. English is the language of last resort. */
public final class Texts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Source> sources = new CopyOnWriteArrayList<>();

    private record Source(String location, ClassLoader loader) {}

    /** Adds a file by its location with dots, without language and extension. */
    void add(String location, ClassLoader loader) {
        sources.add(new Source(location, loader));
    }

    /** Takes the files of a plugin away, by its class loader. */
    void remove(ClassLoader loader) {
        sources.removeIf(source -> source.loader() == loader);
    }

    /** The text as it stands in the file. */
    public Optional<String> raw(Locale locale, String key) {
        for (ResourceBundle bundle : bundles(locale)) {
            if (bundle.containsKey(key)) {
                return Optional.of(bundle.getString(key));
            }
        }
        return Optional.empty();
    }

    /** The text with its arguments put in; the key when there is none. */
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** Every text whose key begins so. */
    public Map<String, String> withPrefix(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (ResourceBundle bundle : bundles(locale)) {
            for (String key : bundle.keySet()) {
                if (key.startsWith(prefix)) {
                    found.putIfAbsent(key, bundle.getString(key));
                }
            }
        }
        return found;
    }

    private List<ResourceBundle> bundles(Locale locale) {
        List<ResourceBundle> bundles = new ArrayList<>();
        for (Source source : sources) {
            try {
                bundles.add(ResourceBundle.getBundle(source.location(), locale, source.loader(), EXACT));
            } catch (MissingResourceException e) {
                // A plugin may have no file for this location; its keys are then shown as they are.
                continue;
            }
        }
        return bundles;
    }
}
