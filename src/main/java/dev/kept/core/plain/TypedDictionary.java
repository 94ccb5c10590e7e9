package dev.kept.core.plain;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.measure.text.TermFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The organisation's list as an administrator typed it.
 *
 * @param lines one term a line, other spellings behind commas, and behind an equals sign what it means, if anything is said
 */
public record TypedDictionary(String lines) {

    /** Of the whole list. */
    public static final int LONGEST = 60_000;

    /** Of the terms in it. */
    public static final int MOST_TERMS = 1_000;

    static final String FIELD = "terms";

    /** As it is kept. */
    public static TypedDictionary of(List<DictionaryTerm> terms) {
        return new TypedDictionary(terms.stream().map(DictionaryTerm::line).collect(Collectors.joining("\n")));
    }

    /** The terms, or what is wrong with them. */
    public Answer<List<DictionaryTerm>> checked() {
        if (lines.length() > LONGEST) {
            return refused("kept.plain.error.long", Integer.toString(LONGEST));
        }
        List<DictionaryTerm> terms = new ArrayList<>();
        for (String line :
                lines.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            int sign = line.indexOf('=');
            String names = sign < 0 ? line : line.substring(0, sign);
            List<String> spellings = Arrays.stream(names.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            boolean good = !spellings.isEmpty()
                    && spellings.stream()
                            .noneMatch(name -> TermFinder.folded(name).isEmpty())
                    && printable(line);
            if (!good) {
                return refused("kept.plain.error.term", line);
            }
            terms.add(new DictionaryTerm(
                    spellings.get(0),
                    spellings.subList(1, spellings.size()),
                    sign < 0 ? "" : line.substring(sign + 1).strip()));
        }
        return terms.size() > MOST_TERMS
                ? refused("kept.plain.error.many", Integer.toString(MOST_TERMS))
                : Answer.of(terms);
    }

    private static boolean printable(String text) {
        return text.codePoints()
                .allMatch(c -> c == '\t' || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }

    private static <T> Answer<T> refused(String key, String... arguments) {
        return Answer.refused(Refusal.invalid(FIELD, key, arguments));
    }
}
