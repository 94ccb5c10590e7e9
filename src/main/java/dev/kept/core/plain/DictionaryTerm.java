package dev.kept.core.plain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A term that not everybody knows.
 *
 * @param spellings other ones, also in another language
 * @param meaning in plain words; empty for none
 */
public record DictionaryTerm(String term, List<String> spellings, String meaning) {
    public DictionaryTerm {
        spellings = List.copyOf(spellings);
    }

    /** It and its other spellings. */
    Stream<String> names() {
        return Stream.concat(Stream.of(term), spellings.stream());
    }

    /** As a line of the list. */
    String line() {
        String names = String.join(", ", names().toList());
        return meaning.isEmpty() ? names : names + " = " + meaning;
    }
}
