package dev.kept.core.plain;

import dev.kept.core.Nullable;
import dev.kept.core.measure.text.JargonDensity;
import java.util.List;

/**
 * What a text says that not everybody knows.
 *
 * @param density how many words it has, and how often a term is not explained (example E30); in no score
 * @param terms those that were found, each once, in the order of the text
 */
public record PlainCheck(JargonDensity density, List<CheckedTerm> terms) {

    public PlainCheck {
        terms = List.copyOf(terms);
    }

    /**
     * A term of the list that the text has.
     *
     * @param written as it stands in the text where it comes first
     * @param until where it ends there
     * @param times how often the text has it
     * @param explained whether the text says what it means
     * @param wordings what could be said; none where nobody wrote any
     */
    public record CheckedTerm(String written, int until, int times, boolean explained, List<Wording> wordings) {
        public CheckedTerm {
            wordings = List.copyOf(wordings);
        }
    }

    /**
     * What a term means.
     *
     * @param function in whose glossary it stands; {@code null} for the organisation's list
     */
    public record Wording(@Nullable String function, String meaning) {}
}
