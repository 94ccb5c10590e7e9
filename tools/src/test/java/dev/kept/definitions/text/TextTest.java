package dev.kept.definitions.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.measure.text.JargonDensity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jargon and readability. */
final class TextTest {

    private static final List<String> TERMS = List.of("roll back", "roll back plan", "plan", "OAuth", "d\u2019accord");

    @Test
    void the_longest_term_wins_and_its_words_are_not_counted_again() {
        assertEquals(new JargonDensity(3, 1), JargonDensity.of("Roll back plan", TERMS, List.of()));
        assertEquals(new JargonDensity(4, 2), JargonDensity.of("roll back, then plan.", TERMS, List.of()));
    }

    @Test
    void capitals_hyphens_and_punctuation_hide_nothing_and_parts_of_words_are_no_terms() {
        assertEquals(1, JargonDensity.of("We ROLL-BACK.", TERMS, List.of()).hits());
        assertEquals(2, JargonDensity.of("(oauth) OAUTH!", TERMS, List.of()).hits());
        assertEquals(0, JargonDensity.of("planned roll backs", TERMS, List.of()).hits());
        assertEquals(1, JargonDensity.of("D\u2019accord", TERMS, List.of()).hits());
    }

    @Test
    void what_the_text_explains_is_not_held_against_it_nor_are_its_words() {
        assertEquals(new JargonDensity(3, 0), JargonDensity.of("roll back plan", TERMS, List.of("Roll back plan")));
        assertEquals(new JargonDensity(3, 1), JargonDensity.of("roll back plan", TERMS, List.of("plan")));
    }

    @Test
    void a_text_without_words_has_no_density_and_an_empty_list_or_term_finds_nothing() {
        assertNull(JargonDensity.of(" \u2013 ?! ", TERMS, List.of()).per100Words());
        assertEquals(0, JargonDensity.of("plan", List.of(), List.of()).per100Words());
        assertEquals(0, JargonDensity.of("plan", List.of("", "--"), List.of()).hits());
    }

    @Test
    void a_text_without_words_or_sentences_has_no_readability() {
        Readability empty = new Readability(0, 0, 0, 0);
        assertNull(empty.readingEase());
        assertNull(empty.grade());
        assertNull(empty.daleChall());
        assertNull(empty.difficultPercent());
        assertNull(new Readability(5, 0, 7, 1).grade());
        assertNull(new Readability(5, 0, 7, 1).daleChall());
        assertThrows(IllegalArgumentException.class, () -> new Readability(5, 1, 7, 6));
    }

    @Test
    void five_percent_of_difficult_words_are_not_yet_many() {
        assertEquals(0.1579 * 5 + 0.0496 * 20, new Readability(100, 5, 150, 5).daleChall(), 1e-9);
        assertEquals(0.1579 * 6 + 0.0496 * 20 + 3.6365, new Readability(100, 5, 150, 6).daleChall(), 1e-9);
    }

    @Test
    void an_english_text_is_counted() {
        Set<String> familiar = Set.of("the", "cat", "sat", "on", "a", "table", "it", "slept");
        Readability counts = EnglishText.counts("The cat sat on a table. It slept - probably!", familiar::contains);
        assertEquals(new Readability(9, 2, 12, 1), counts);
        assertEquals(new Readability(0, 0, 0, 0), EnglishText.counts(" \u2026 ", familiar::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "the, 1", "cat, 1", "table, 2", "tables, 2", "made, 1", "makes, 1", "boxes, 2", "changes, 2", "added, 2",
        "called, 1", "whole, 1", "rules, 1", "agreed, 2", "delivery, 4", "obligation, 4", "rto, 1", "42, 1",
                "promise, 2",
    })
    void syllables_are_estimated_from_the_spelling(String word, int syllables) {
        assertEquals(syllables, EnglishText.syllables(word));
    }
}
