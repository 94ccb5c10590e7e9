package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    private final BuiltJar jar = BuiltJar.content();
    private final Properties english = jar.properties("i18n/kept.properties");
    private final Properties german = jar.properties("i18n/kept_de.properties");

    @Test
    void english_and_german_have_the_same_keys() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
        assertTrue(english.size() > 50);
    }

    @Test
    void a_text_takes_the_same_values_in_both_languages() {
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(german.getProperty(key)), key);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void no_text_is_empty_or_loses_an_apostrophe() {
        for (Properties texts : new Properties[] {english, german}) {
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertTrue(!text.isBlank() && text.equals(text.strip()), key);
                assertTrue(text.indexOf('\'') < 0, key + " has a straight apostrophe, which a message format eats");
            }
        }
    }

    @Test
    void files_are_plain_ascii_so_that_every_reader_decodes_them_alike() {
        for (String name : jar.namesEnding(".properties")) {
            for (byte b : jar.bytes(name)) {
                assertTrue(b >= 0, name);
            }
        }
    }

    @Test
    void every_text_that_is_asked_for_exists() {
        TextUses uses = TextUses.of(jar, english.stringPropertyNames());
        Set<String> missing = new TreeSet<>(uses.keys());
        missing.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_text_is_asked_for_somewhere() {
        TextUses uses = TextUses.of(jar, english.stringPropertyNames());
        Set<String> orphans = english.stringPropertyNames().stream()
                .filter(key -> !uses.uses(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), orphans);
        assertTrue(!uses.uses("kept.no.such.text"));
    }

    @Test
    void a_text_asked_for_in_parts_is_recognised() {
        Matcher parts = TextUses.pattern("kept.pillar.\u0001.question").matcher("kept.pillar.reliability.question");
        assertTrue(parts.matches());
        assertTrue(!TextUses.pattern("kept.outcome.").matcher("kept.error.x").matches());
    }
}
