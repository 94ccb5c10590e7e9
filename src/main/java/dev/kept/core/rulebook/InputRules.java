package dev.kept.core.rulebook;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be promised, to whom, by when and how large, and what may be said about it. Every door asks here before a value
 * becomes part of an event: panel, REST, answer page, custom fields, imports and history. Until when a value may be put
 * right is for the steps to say. Field names in refusals are those of {@link CommitmentTerms}.
 */
public final class InputRules {

    /** Long enough to be chosen at random. */
    public static final int SHORTEST_STEP_ID = 8;

    public static final int LONGEST_STEP_ID = 64;

    private static final int YEARS_AHEAD = 20;
    private static final Pattern STEP_ID =
            Pattern.compile("[A-Za-z0-9_-]{" + SHORTEST_STEP_ID + "," + LONGEST_STEP_ID + "}");

    private InputRules() {}

    /**
     * The terms with their texts cleaned, or what is wrong with them.
     *
     * @param house knows by which names promises are made
     */
    public static Answer<CommitmentTerms> terms(CommitmentTerms typed, LocalDate today, House house) {
        return house.requester(typed.requester()).flatMap(requester -> terms(typed, today, requester));
    }

    /** The same for a name that is settled already. */
    public static Answer<CommitmentTerms> terms(CommitmentTerms typed, LocalDate today, String requester) {
        return date(typed.date(), today).flatMap(date -> size(typed.size())
                .flatMap(size -> side(typed.side()).flatMap(side -> confidence(typed.confidence())
                        .map(confidence ->
                                new CommitmentTerms(requester, date, size, side, confidence.orElse(null))))));
    }

    public static Answer<LocalDate> date(@Nullable LocalDate typed, LocalDate today) {
        if (typed == null) {
            return refused("date", "kept.refusal.date.missing");
        }
        if (typed.isBefore(today)) {
            return refused("date", "kept.refusal.date.past", typed.toString(), today.toString());
        }
        LocalDate last = last(today);
        return typed.isAfter(last) ? refused("date", "kept.refusal.date.far", last.toString()) : Answer.of(typed);
    }

    /**
     * Whether a date is so far from the day it was named on that nobody can plan with it: no promise but a placeholder,
     * such as 9999-12-31 or 0001-01-01. Trackers take any date; a history may hold what no form would let through.
     */
    public static boolean placeholder(LocalDate date, LocalDate namedOn) {
        return date.isAfter(last(namedOn)) || date.isBefore(namedOn.minusYears(YEARS_AHEAD));
    }

    private static LocalDate last(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }

    public static Answer<Double> size(double typed) {
        boolean good = typed > 0 && typed <= CommitmentTerms.LARGEST_SIZE;
        return good ? Answer.of(typed) : Answer.refused(wrongSize());
    }

    /** What is said of a size that is out of range, or of a text that is no number at all. */
    public static Refusal wrongSize() {
        return Refusal.invalid("size", "kept.refusal.size", Long.toString((long) CommitmentTerms.LARGEST_SIZE));
    }

    /** A text that may be left out; blank counts as left out. */
    public static Answer<Optional<String>> words(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Answer.of(Optional.empty());
        }
        if (text.length() > CommitmentTerms.LONGEST_WORDS) {
            return refused("words", "kept.refusal.words.long", Integer.toString(CommitmentTerms.LONGEST_WORDS));
        }
        return printable(text, true) ? Answer.of(Optional.of(text)) : refused("words", "kept.refusal.text.characters");
    }

    /** Why something was given up, which has to be said. */
    public static Answer<String> neededReason(@Nullable String typed) {
        return words(typed)
                .flatMap(text -> text.map(Answer::of).orElseGet(() -> refused("words", "kept.refusal.reason.missing")));
    }

    /** The id of a step, as whoever asks for it chose it. */
    public static Answer<String> stepId(String typed) {
        return STEP_ID.matcher(typed).matches()
                ? Answer.of(typed)
                : refused(
                        "stepId",
                        "kept.refusal.stepId",
                        Integer.toString(SHORTEST_STEP_ID),
                        Integer.toString(LONGEST_STEP_ID));
    }

    /** A stated chance in percent, which may be left out. */
    public static Answer<Optional<Integer>> confidence(@Nullable Integer typed) {
        boolean good =
                typed == null || typed >= CommitmentTerms.LEAST_CONFIDENCE && typed <= CommitmentTerms.MOST_CONFIDENCE;
        return good
                ? Answer.of(Optional.ofNullable(typed))
                : refused(
                        "confidence",
                        "kept.refusal.confidence",
                        Integer.toString(CommitmentTerms.LEAST_CONFIDENCE),
                        Integer.toString(CommitmentTerms.MOST_CONFIDENCE));
    }

    /** A cause from the house's list, which may be left out. */
    public static Answer<Optional<String>> cause(@Nullable String typed, HouseTerms house) {
        if (typed == null || typed.isBlank()) {
            return Answer.of(Optional.empty());
        }
        String known = house.causes().stream().map(Cause::code).collect(Collectors.joining(", "));
        return house.knows(typed)
                ? Answer.of(Optional.of(typed))
                : refused("cause", "kept.refusal.cause.unknown", known);
    }

    /** What is disclosed: one line that has to be there. */
    public static Answer<String> value(String field, @Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return refused(field, "kept.refusal.value.missing");
        }
        if (text.length() > Disclosure.LONGEST_VALUE) {
            return refused(field, "kept.refusal.value.long", Integer.toString(Disclosure.LONGEST_VALUE));
        }
        return printable(text, false) ? Answer.of(text) : refused(field, "kept.refusal.text.characters");
    }

    public static Answer<String> neededWords(@Nullable String typed) {
        return words(typed)
                .flatMap(text -> text.map(Answer::of).orElseGet(() -> refused("words", "kept.refusal.words.missing")));
    }

    private static Answer<Side> side(@Nullable Side typed) {
        return typed == null ? refused("side", "kept.refusal.side") : Answer.of(typed);
    }

    /** Databases refuse or change some characters, and a changed text would break the chain. */
    private static boolean printable(String text, boolean severalLines) {
        return text.codePoints()
                .allMatch(c -> severalLines && (c == '\n' || c == '\r' || c == '\t')
                        || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE);
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
