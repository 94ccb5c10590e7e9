package dev.kept.core.measure.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds terms in a text, the longest first, capitals or not (example E30). Words are letters and digits, with apostrophes inside;
 * a hyphen parts them, so that a term is found whether or not it is written with one.
 */
public final class TermFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['\u2019][\\p{L}\\p{N}\\p{M}]+)*");

    private final Map<List<String>, String> terms = new HashMap<>();
    private final int longest;

    /** @param list of several that are the same words the first one is found */
    public TermFinder(Collection<String> list) {
        list.forEach(term -> terms.putIfAbsent(folded(term), term));
        terms.remove(List.of());
        longest = terms.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * A term where it stands.
     *
     * @param term as it is in the list
     * @param from where it begins in the text
     * @param until where it ends
     */
    public record FoundTerm(String term, int from, int until) {}

    /** A word where it stands. */
    private record PlacedWord(String folded, int from, int until) {}

    /** Each time a term occurs, in the order of the text. */
    public List<FoundTerm> find(String text) {
        List<PlacedWord> words = placed(text);
        List<FoundTerm> found = new ArrayList<>();
        int place = 0;
        while (place < words.size()) {
            int length = longestAt(words, place);
            if (length > 0) {
                List<PlacedWord> hit = words.subList(place, place + length);
                found.add(new FoundTerm(
                        terms.getOrDefault(key(hit), ""),
                        hit.get(0).from(),
                        hit.get(length - 1).until()));
            }
            place += Math.max(1, length);
        }
        return found;
    }

    private int longestAt(List<PlacedWord> words, int place) {
        for (int length = Math.min(longest, words.size() - place); length > 0; length--) {
            if (terms.containsKey(key(words.subList(place, place + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> key(List<PlacedWord> words) {
        return words.stream().map(PlacedWord::folded).toList();
    }

    /** The words of a text in small letters. */
    public static List<String> folded(String text) {
        return key(placed(text));
    }

    /** Where a word ends is told by the text as it is written: small letters can be more than capitals. */
    private static List<PlacedWord> placed(String text) {
        List<PlacedWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new PlacedWord(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()));
        }
        return words;
    }
}
