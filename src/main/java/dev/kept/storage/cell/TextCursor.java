package dev.kept.storage.cell;

/**
 * Reads a text from its beginning to its end, without cutting it into pieces: a board reads thousands of lines.
 *
 * <p>What is not there as it must be throws {@link IllegalArgumentException} with its place. Not for several threads.
 */
final class TextCursor {
    private static final int TEN = 10;

    private final String text;
    private int place;

    TextCursor(String text) {
        this(text, 0);
    }

    TextCursor(String text, int place) {
        this.text = text;
        this.place = place;
    }

    /** The whole text, also what is behind the cursor. */
    String text() {
        return text;
    }

    /** Where the cursor stands, in characters from 0. */
    int place() {
        return place;
    }

    /** Steps over everything up to the next of this character, and over it. */
    void skipPast(char end) {
        int next = text.indexOf(end, place);
        if (next < 0) {
            throw malformed("'" + end + "'");
        }
        place = next + 1;
    }

    boolean atEnd() {
        return place == text.length();
    }

    boolean at(char expected) {
        return place < text.length() && text.charAt(place) == expected;
    }

    /** Steps over this character when it is the next one. */
    boolean passes(char expected) {
        boolean there = at(expected);
        place += there ? 1 : 0;
        return there;
    }

    /** Steps over this character, which has to be the next one. */
    void expect(char expected) {
        if (!passes(expected)) {
            throw malformed("'" + expected + "'");
        }
    }

    /** A whole number, as far as it goes. */
    int number() {
        boolean negative = passes('-');
        int next = place;
        int value = 0;
        while (next < text.length() && isDigit(text.charAt(next))) {
            value = value * TEN + (text.charAt(next) - '0');
            next++;
        }
        if (next == place) {
            throw malformed("a number");
        }
        place = next;
        return negative ? -value : value;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** A whole number and what ends it. */
    int number(char end) {
        int value = number();
        expect(end);
        return value;
    }

    /** A number and what ends it; whole ones, which nearly all are, without the way through a text. */
    double decimal(char end) {
        int start = place;
        int whole = number();
        if (passes(end)) {
            return whole;
        }
        place = start;
        return Double.parseDouble(word(end));
    }

    /** Everything up to what ends it, which is stepped over. */
    String word(char end) {
        int until = text.indexOf(end, place);
        if (until < 0) {
            throw malformed("'" + end + "' after a word");
        }
        String word = text.substring(place, until);
        place = until + 1;
        return word;
    }

    private IllegalArgumentException malformed(String expected) {
        return new IllegalArgumentException("No " + expected + " at character " + place + " of '" + text + "'");
    }
}
