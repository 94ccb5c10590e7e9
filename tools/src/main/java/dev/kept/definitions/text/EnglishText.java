package dev.kept.definitions.text;

import dev.kept.core.measure.text.TermFinder;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Counts what the readability formulas ask for in an English text. Syllables are estimated from the spelling. */
public final class EnglishText {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** An e at the end, alone or before s or d, that is not spoken; it is in <em>table</em>, <em>boxes</em>, <em>added</em>. */
    private static final Pattern SILENT = Pattern.compile("(?<=[aeiouy].{0,20}[^aeiouyl])e$"
            + "|(?<=[aeiouy].{0,20}[^aeiouylszxcgh])es$"
            + "|(?<=[aeiouy].{0,20}[^aeiouyltd])ed$"
            + "|(?<=[aeiouy]l{1,2})e[sd]?$");

    private EnglishText() {}

    /**
     * @param familiar whether a word, in small letters, is on the list of words that everybody knows
     */
    public static Readability counts(String text, Predicate<String> familiar) {
        List<String> words = TermFinder.folded(text);
        int syllables = words.stream().mapToInt(EnglishText::syllables).sum();
        int difficult = (int) words.stream().filter(familiar.negate()).count();
        return new Readability(words.size(), sentences(text), syllables, difficult);
    }

    /** At least one for each word; groups of vowels without those that are silent. */
    static int syllables(String word) {
        String spoken = SILENT.matcher(word).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }

    private static int sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int sentences = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences += TermFinder.folded(text.substring(start, end)).isEmpty() ? 0 : 1;
            start = end;
        }
        return sentences;
    }
}
