package dev.kept.core.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
import dev.kept.core.liaison.LiaisonDeed.SurveyChanged;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What somebody typed; unchecked.
 *
 * @param function whom it is about
 * @param texts of every field; empty where nothing was typed
 */
public record TypedLiaison(String function, LiaisonKind kind, Map<LiaisonField, String> texts) {

    /** Of a role. */
    static final int LONGEST_ROLE = 120;

    /** Of words. */
    static final int LONGEST_WORDS = 500;

    /** Of a day, such as 2026-12-01. */
    static final int LONGEST_DAY = 10;

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
     */
    public record SaidWhere(
            LocalDate today,
            Supplier<HandOverList> open,
            @Nullable Long survey) {}

    /** What is said by it, or the first thing that is wrong with it. */
    public Answer<LiaisonDeed> deed(SaidWhere where) {
        return switch (kind) {
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

    private static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static <T> Answer<T> wrong(LiaisonField field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field.code(), key, arguments));
    }
}
