package dev.kept.definitions.text;

import dev.kept.core.Nullable;
import java.util.ArrayList;
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
        List<String> words = Words.of(text);
        Set<List<String>> known = new HashSet<>();
        terms.forEach(term -> known.add(Words.of(term)));
        Set<List<String>> harmless = new HashSet<>();
        explained.forEach(term -> harmless.add(Words.of(term)));
        int longest = known.stream().mapToInt(List::size).max().orElse(0);
        int hits = 0;
        int place = 0;
        while (place < words.size()) {
            List<String> term = termAt(words, place, known, longest);
            hits += term.isEmpty() || harmless.contains(term) ? 0 : 1;
            place += Math.max(1, term.size());
        }
        return new JargonDensity(words.size(), hits);
    }

    /** Hits ÷ words × 100; {@code null} for a text without words. */
    public @Nullable Double per100Words() {
        return words == 0 ? null : Double.valueOf(HUNDRED * hits / words);
    }

    /** The longest term that begins there; empty when none does. */
    private static List<String> termAt(List<String> words, int place, Set<List<String>> known, int longest) {
        for (int length = Math.min(longest, words.size() - place); length > 0; length--) {
            List<String> candidate = new ArrayList<>(words.subList(place, place + length));
            if (known.contains(candidate)) {
                return candidate;
            }
        }
        return List.of();
    }
}
