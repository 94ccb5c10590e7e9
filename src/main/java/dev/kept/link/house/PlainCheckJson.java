package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.plain.PlainCheck;
import dev.kept.link.Json;
import dev.kept.link.Within;
import java.util.List;

/**
 * What a text says that not everybody knows.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param words in the text
 * @param hits how often a term is not explained
 * @param per100Words the same per 100 words; {@code null} for a text without words. In no score
 * @param terms those of the organisation's list that the text has, each once
 */
public record PlainCheckJson(
        int version,
        @Within(least = 0) int words,
        @Within(least = 0) int hits,
        @Nullable Double per100Words,
        List<CheckedTermJson> terms) {

    public static PlainCheckJson of(PlainCheck check) {
        return new PlainCheckJson(
                Json.VERSION,
                check.density().words(),
                check.density().hits(),
                check.density().per100Words(),
                check.terms().stream().map(CheckedTermJson::of).toList());
    }

    /**
     * A term.
     *
     * @param term as it stands in the text
     * @param until where it ends there the first time, in characters
     * @param times how often the text has it
     * @param explained whether the text says what it means
     * @param wordings what could be said
     */
    public record CheckedTermJson(
            String term,
            @Within(least = 0) int until,
            @Within(least = 1) int times,
            boolean explained,
            List<WordingJson> wordings) {

        static CheckedTermJson of(PlainCheck.CheckedTerm term) {
            return new CheckedTermJson(
                    term.written(),
                    term.until(),
                    term.times(),
                    term.explained(),
                    term.wordings().stream()
                            .map(one -> new WordingJson(one.function(), one.meaning()))
                            .toList());
        }
    }

    /**
     * What a term means.
     *
     * @param function in whose glossary it stands; {@code null} for the organisation's list
     */
    public record WordingJson(@Nullable String function, String meaning) {}
}
