package dev.kept.core.measure.text;

import dev.kept.core.Nullable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * <b>Jargon density</b>: terms of the organisation's own list per 100 words, the longest match first, capitals or not
 * (example E30). A term that the text explains, by a link to the glossary, is not held against it.
 *
 * @param words in the text
 * @param hits terms found and not explained, each time they occur
 */
public record JargonDensity(int words, int hits) {

    private static final double HUNDRED = 100;

    /**
     * @param terms the list; a term may be several words
     * @param explained those of them that the text explains
     */
    public static JargonDensity of(String text, Collection<String> terms, Collection<String> explained) {
        Set<List<String>> harmless = new HashSet<>();
        explained.forEach(term -> harmless.add(TermFinder.folded(term)));
        int hits = (int) new TermFinder(terms)
                .find(text).stream()
                        .filter(found -> !harmless.contains(TermFinder.folded(found.term())))
                        .count();
        return new JargonDensity(TermFinder.folded(text).size(), hits);
    }

    /** Hits ÷ words × 100; {@code null} for a text without words. */
    public @Nullable Double per100Words() {
        return words == 0 ? null : Double.valueOf(HUNDRED * hits / words);
    }
}
