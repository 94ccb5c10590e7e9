package dev.kept.core.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody typed; unchecked.
 *
 * @param function whom it is about
 * @param texts of every field; empty where nothing was typed
 */
public record TypedLiaison(String function, LiaisonKind kind, Map<LiaisonField, String> texts) {

    /** Of a role. */
    static final int LONGEST_ROLE = 120;

    /** Of a day, such as 2026-12-01. */
    static final int LONGEST_DAY = 10;

    /** So many days a hand-over lies back or ahead at most. */
    static final int MOST_DAYS = 366;

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

    /** A role, and no mail address: nobody is named. */
    Answer<String> role(LiaisonField field, boolean needed) {
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
    Answer<LocalDate> day(LiaisonField field, LocalDate today) {
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

    static <T> Answer<T> wrong(LiaisonField field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field.code(), key, arguments));
    }
}
