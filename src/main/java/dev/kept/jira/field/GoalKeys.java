package dev.kept.jira.field;

import dev.kept.core.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Keys of shared goals as typed into one line: separated by commas, semicolons or blanks, in any case. */
final class GoalKeys {

    private GoalKeys() {}

    /**
     * The keys in the order typed, in capitals, each once. Whether there are such goals is not looked at.
     *
     * @param text {@code null} for an empty field
     */
    static List<String> parse(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;\\s]+"))
                        .filter(key -> !key.isEmpty())
                        .map(key -> key.toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    /** The one form in which the field stores and shows them; {@link #parse} reads it back. */
    static String join(List<String> keys) {
        return String.join(", ", keys);
    }
}
