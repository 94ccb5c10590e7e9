package dev.kept.core;

import java.util.List;
import java.util.Locale;

/** The sentences and words of the product in the language of whoever is looking. */
public interface Texts {

    /** The text behind an i18n key with its placeholders filled; the key itself when there is no such text. */
    String text(String key, List<String> arguments);

    default String text(String key, String... arguments) {
        return text(key, List.of(arguments));
    }

    /** What a refusal tells the reader. */
    default String text(Refusal refusal) {
        return text(refusal.messageKey(), refusal.arguments());
    }

    /** The reader's language, for dates and numbers. */
    Locale locale();
}
