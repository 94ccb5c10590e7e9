package dev.kept.sandbox.jira.jql;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Matches a text by its words: every word asked for must occur, a trailing star stands for any ending. */
final class Words {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern ASKED_GAP = Pattern.compile("[^\\p{L}\\p{N}_*?]+");

    private Words() {}

    static boolean match(String text, String asked) {
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = asked.toLowerCase(Locale.ROOT).strip();
        if (wanted.length() > 1 && wanted.startsWith("\"") && wanted.endsWith("\"")) {
            return lower.contains(wanted.substring(1, wanted.length() - 1));
        }
        Set<String> words = new HashSet<>();
        for (String word : GAP.split(lower)) {
            words.add(word);
        }
        for (String word : ASKED_GAP.split(wanted)) {
            if (!word.isEmpty() && !occurs(word, words, lower)) {
                return false;
            }
        }
        return true;
    }

    private static boolean occurs(String word, Set<String> words, String text) {
        if (word.endsWith("*")) {
            String start = word.replaceAll("\\*+$", "");
            return words.stream().anyMatch(one -> one.startsWith(start));
        }
        // Scripts without spaces between words have no words to compare; there any occurrence counts.
        boolean ideographic = word.codePoints().anyMatch(Character::isIdeographic);
        return ideographic ? text.contains(word) : words.contains(word);
    }
}
