package dev.kept.definitions.text;

import dev.kept.core.Nullable;

/**
 * <b>Readability</b> by the formulas in use (example E29), from the counts of a text. They ignore most of what makes a
 * text easy and differ by grades from each other: a hint to the writer, never part of a score. Their constants are made
 * for English and say nothing about other languages.
 *
 * @param words in the text
 * @param sentences in the text
 * @param syllables in the text
 * @param difficult words that are not on the list of familiar ones
 */
public record Readability(int words, int sentences, int syllables, int difficult) {

    private static final double PERCENT = 100;

    /** Above this percentage of difficult words the Dale–Chall score gets its addition. */
    private static final double MANY_DIFFICULT = 5;

    public Readability {
        if (difficult < 0 || difficult > words || sentences < 0 || syllables < 0) {
            throw new IllegalArgumentException(
                    words + " words, " + sentences + " sentences, " + syllables + " syllables, " + difficult);
        }
    }

    /**
     * <b>Reading ease</b> (Flesch): {@code 206.835 − 1.015·words/sentences − 84.6·syllables/words}; more is easier, 60 to 70
     * is plain. {@code null} for a text without words or sentences.
     */
    public @Nullable Double readingEase() {
        return empty() ? null : Double.valueOf(206.835 - 1.015 * sentenceLength() - 84.6 * wordLength());
    }

    /**
     * <b>Grade</b> (Flesch–Kincaid): {@code 0.39·words/sentences + 11.8·syllables/words − 15.59}, in years of school.
     * {@code null} for a text without words or sentences.
     */
    public @Nullable Double grade() {
        return empty() ? null : Double.valueOf(0.39 * sentenceLength() + 11.8 * wordLength() - 15.59);
    }

    /**
     * <b>Dale–Chall</b>: {@code 0.1579·%difficult + 0.0496·words/sentences}, and 3.6365 more above 5 % difficult words.
     * {@code null} for a text without words or sentences.
     */
    public @Nullable Double daleChall() {
        Double percent = difficultPercent();
        if (percent == null || empty()) {
            return null;
        }
        double addition = percent > MANY_DIFFICULT ? 3.6365 : 0;
        return 0.1579 * percent + 0.0496 * sentenceLength() + addition;
    }

    /** Percentage of difficult words; {@code null} for a text without words. */
    public @Nullable Double difficultPercent() {
        return words == 0 ? null : Double.valueOf(PERCENT * difficult / words);
    }

    private boolean empty() {
        return words == 0 || sentences == 0;
    }

    private double sentenceLength() {
        return (double) words / sentences;
    }

    private double wordLength() {
        return (double) syllables / words;
    }
}
