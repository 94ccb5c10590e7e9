package dev.kept.core.guide;

import dev.kept.core.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a function tells of itself.
 *
 * @param streams how it creates value
 * @param numbers the facts that IT should know
 * @param glossary its terms
 * @param seasons when there is little time for anything else
 * @param freezes when nothing may change
 * @param expectations what it expects of IT; empty for nothing
 * @param owner the role that answers for the guide; empty for none
 */
public record GuideContent(
        List<ValueStream> streams,
        List<OwnNumber> numbers,
        List<GlossaryTerm> glossary,
        List<GuideSpan> seasons,
        List<GuideSpan> freezes,
        String expectations,
        String owner) {

    /** Of a function that has not told anything. */
    public static final GuideContent NOTHING =
            new GuideContent(List.of(), List.of(), List.of(), List.of(), List.of(), "", "");

    public GuideContent {
        streams = List.copyOf(streams);
        numbers = List.copyOf(numbers);
        glossary = List.copyOf(glossary);
        seasons = List.copyOf(seasons);
        freezes = List.copyOf(freezes);
    }

    /** Whether it tells anything; who owns it is nothing to know the function by. */
    public boolean tells() {
        return !streams.isEmpty()
                || !numbers.isEmpty()
                || !glossary.isEmpty()
                || !seasons.isEmpty()
                || !freezes.isEmpty()
                || !expectations.isEmpty();
    }

    /** Whether a role answers for it. */
    public boolean owned() {
        return !owner.isEmpty();
    }

    /**
     * A way in which the function creates value.
     *
     * @param what for whom and how; empty where its name says enough
     */
    public record ValueStream(String name, String what) {}

    /**
     * A fact.
     *
     * @param tolerance how far off is near enough, in the unit of the value or in percent of it; {@code null} for nothing
     * @param percent whether the tolerance is a share of the value
     */
    public record OwnNumber(
            String fact, BigDecimal value, @Nullable BigDecimal tolerance, boolean percent) {}

    /**
     * A term.
     *
     * @param variants other spellings, and short forms
     */
    public record GlossaryTerm(String term, List<String> variants, String meaning) {
        public GlossaryTerm {
            variants = List.copyOf(variants);
        }
    }

    /**
     * Some days.
     *
     * @param until the last of them
     * @param words what they are; empty for nothing
     */
    public record GuideSpan(LocalDate from, LocalDate until, String words) {

        /** Whether the day is one of them. */
        public boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
