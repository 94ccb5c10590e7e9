package dev.kept.web.template;

import dev.kept.core.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The texts that a template names by their whole keys. A template language knows no names with dots: it reads {@code
 * ${kept.goals.title}} as the member {@code title} of {@code goals} of {@code kept}, so the texts are laid out as maps
 * in maps. That is why one template cannot name a key together with another that begins with it and a dot.
 */
final class TemplateTexts {

    private static final Pattern KEY = Pattern.compile("\\$\\{(kept(?:\\.[A-Za-z0-9_-]+)+)}");

    /**
     * The keys in each template, by its path. Templates lie in the jar and never change while the plugin runs, so each
     * is read once; a new version of the plugin comes with a class loader and a map of its own.
     */
    private static final Map<String, List<String>> KEYS = new ConcurrentHashMap<>();

    private TemplateTexts() {}

    /**
     * The member {@code kept} of a template's context; empty when it names no texts.
     *
     * @param template path in the jar
     * @param texts in the reader's language; escaped here
     */
    static Map<String, Object> of(String template, Texts texts) {
        Map<String, Object> root = new HashMap<>();
        for (String key : KEYS.computeIfAbsent(template, TemplateTexts::read)) {
            put(root, key.split("\\."), Html.escape(texts.text(key)));
        }
        return root;
    }

    @SuppressWarnings("unchecked") // the maps are made here
    private static void put(Map<String, Object> root, String[] path, String text) {
        Map<String, Object> place = root;
        for (int i = 0; i < path.length - 1; i++) {
            place = (Map<String, Object>) place.computeIfAbsent(path[i], name -> new HashMap<String, Object>());
        }
        place.put(path[path.length - 1], text);
    }

    /**
     * The keys that a template names.
     *
     * @throws IllegalStateException when the jar has no such template
     */
    private static List<String> read(String template) {
        try (InputStream file = TemplateTexts.class.getClassLoader().getResourceAsStream(template)) {
            if (file == null) {
                throw new IllegalStateException("There is no template " + template);
            }
            return KEY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Template " + template + " could not be read", e);
        }
    }
}
