package dev.kept.core.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.liaison.LiaisonDeed.DecisionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.QuestionAnswered;
import dev.kept.core.liaison.LiaisonDeed.QuestionAsked;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
import dev.kept.core.liaison.LiaisonDeed.SessionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.SessionHeld;
import dev.kept.core.liaison.LiaisonDeed.SurveyChanged;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What somebody typed; unchecked.
 *
 * @param function whom it is about
 * @param about the number of the event that it is about; 0 for none
 * @param texts of every field; empty where nothing was typed
 */
public record TypedLiaison(String function, LiaisonKind kind, int about, Map<LiaisonField, String> texts) {

    /** Of a role. */
    static final int LONGEST_ROLE = 120;

    /** Of words. */
    static final int LONGEST_WORDS = 500;

    /** Of several lines. */
    static final int LONGEST_LINES = 4000;

    /** Of a day, such as 2026-12-01, and of a number. */
    static final int LONGEST_NUMBER = 10;

    /** So many people of a side are in a session at most. */
    private static final int MOST_PEOPLE = 999;

    private static final Pattern PEOPLE = Pattern.compile("[1-9]\\d{0,2}");

    /** So many days a hand-over lies back or ahead at most. */
    private static final int MOST_DAYS = 366;

    public TypedLiaison {
        Map<LiaisonField, String> all = new EnumMap<>(LiaisonField.class);
        for (LiaisonField field : LiaisonField.values()) {
            all.put(
                    field,
                    texts.getOrDefault(field, "").replaceAll("[ \\t]+", " ").strip());
        }
        texts = Collections.unmodifiableMap(all);
    }

    /** One field. */
    public String text(LiaisonField field) {
        return texts.getOrDefault(field, "");
    }

    /**
     * What is known where something is said.
     *
     * @param today in the function's zone
     * @param open what is open now, asked where it is written down
     * @param survey the last survey, where both sides are asked what they changed; {@code null} where they are not
     * @param promise the promise of the issue with that key, which is one of the function's that was warned of or moved
     */
    public record SaidWhere(
            LocalDate today,
            Supplier<HandOverList> open,
            @Nullable Long survey,
            Function<String, Answer<DecidedPromise>> promise) {}

    /** What is said by it, or the first thing that is wrong with it. */
    public Answer<LiaisonDeed> deed(SaidWhere where) {
        return switch (kind) {
            case SESSION_HELD -> session(where.today());
            case DECISION -> decision(where);
            case DECISION_CONFIRMED -> Answer.of(new DecisionConfirmed(about));
            case SESSION_CONFIRMED -> Answer.of(new SessionConfirmed(about));
            case ASKED -> line(LiaisonField.QUESTION).map(QuestionAsked::new);
            case ANSWERED -> line(LiaisonField.ANSWER).map(answer -> new QuestionAnswered(about, answer));
            case HAND_OVER ->
                role(LiaisonField.ROLE, true).flatMap(role -> role(LiaisonField.DEPUTY, false)
                        .flatMap(deputy -> day(LiaisonField.FROM, where.today())
                                .map(from -> new RoleTaken(
                                        role, deputy, from, where.open().get()))));
            case SURVEY_CHANGE -> {
                Long survey = where.survey();
                yield survey == null
                        ? Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.liaison.error.survey"))
                        : line(LiaisonField.CHANGE).map(words -> new SurveyChanged(survey, words));
            }
        };
    }

    private Answer<LiaisonDeed> decision(SaidWhere where) {
        if (text(LiaisonField.ISSUE).isEmpty()) {
            return wrong(LiaisonField.ISSUE, "kept.decision.error.issue", function);
        }
        Answer<String> criterion =
                text(LiaisonField.CRITERION).isEmpty() ? Answer.of("") : line(LiaisonField.CRITERION);
        return past(where.today()).flatMap(day -> line(LiaisonField.MATTER)
                .flatMap(matter -> criterion.flatMap(why -> where.promise()
                        .apply(text(LiaisonField.ISSUE))
                        .flatMap(promise -> TypedDecision.of(promise, day, matter, this, why)))));
    }

    /** A day that is not to come. */
    private Answer<LocalDate> past(LocalDate today) {
        return day(LiaisonField.DAY, today)
                .flatMap(day ->
                        day.isAfter(today) ? wrong(LiaisonField.DAY, "kept.liaison.error.future") : Answer.of(day));
    }

    private Answer<LiaisonDeed> session(LocalDate today) {
        return LiaisonSession.of(text(LiaisonField.SESSION))
                .map(Answer::of)
                .orElseGet(() -> wrong(LiaisonField.SESSION, "kept.liaison.error.session"))
                .flatMap(session -> past(today).flatMap(day -> people(LiaisonField.IT_PEOPLE)
                        .flatMap(
                                it -> people(LiaisonField.BUSINESS_PEOPLE).flatMap(business -> line(LiaisonField.LESSON)
                                        .map(lesson -> new SessionHeld(session, day, it, business, lesson))))));
    }

    private Answer<Integer> people(LiaisonField field) {
        return PEOPLE.matcher(text(field)).matches()
                ? Answer.of(Integer.valueOf(text(field)))
                : wrong(field, "kept.liaison.error.people", Integer.toString(MOST_PEOPLE));
    }

    /** Words that have to be there, in one line. */
    private Answer<String> line(LiaisonField field) {
        String text = text(field).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return wrong(field, "kept.liaison.error.words");
        }
        if (text.length() > field.longest()) {
            return wrong(field, "kept.liaison.error.long", Integer.toString(field.longest()));
        }
        return printable(text) ? Answer.of(text) : wrong(field, "kept.refusal.text.characters");
    }

    /** A role, and no mail address: nobody is named. */
    private Answer<String> role(LiaisonField field, boolean needed) {
        String text = text(field);
        if (text.isEmpty()) {
            return needed ? wrong(field, "kept.liaison.error.role") : Answer.of("");
        }
        if (text.length() > LONGEST_ROLE) {
            return wrong(field, "kept.liaison.error.long", Integer.toString(LONGEST_ROLE));
        }
        if (!printable(text)) {
            return wrong(field, "kept.refusal.text.characters");
        }
        return text.contains("@") ? wrong(field, "kept.liaison.error.person") : Answer.of(text);
    }

    /** A day, such as 2026-12-01, not further from today than {@value #MOST_DAYS} days. */
    private Answer<LocalDate> day(LiaisonField field, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text(field));
            boolean near = !day.isBefore(today.minusDays(MOST_DAYS)) && !day.isAfter(today.plusDays(MOST_DAYS));
            return near ? Answer.of(day) : wrong(field, "kept.liaison.error.far");
        } catch (DateTimeException e) {
            return wrong(field, "kept.liaison.error.day");
        }
    }

    static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    static <T> Answer<T> wrong(LiaisonField field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field.code(), key, arguments));
    }
}
