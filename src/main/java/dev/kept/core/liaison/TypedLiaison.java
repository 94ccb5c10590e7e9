package dev.kept.core.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
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
     * What is said by it, or the first thing that is wrong with it.
     *
     * @param today in the function's zone
     * @param open what is open now, asked where it is written down
     */
    public Answer<LiaisonDeed> deed(LocalDate today, Supplier<HandOverList> open) {
        return switch (kind) {
            case HAND_OVER ->
                role(LiaisonField.ROLE, true).flatMap(role -> role(LiaisonField.DEPUTY, false)
                        .flatMap(deputy -> day(LiaisonField.FROM, today)
                                .map(from -> new RoleTaken(role, deputy, from, open.get()))));
        };
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
