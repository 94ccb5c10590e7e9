package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys of projects as people type them: one, or several with commas or blanks between them. */
public final class ProjectKeys {

    /** Of projects that one macro is about. */
    public static final int MOST = 10;

    /** Wide enough for any form of key that administrators of Jira may allow; anything else is not asked for. */
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_-]{1,255}");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");

    private ProjectKeys() {}

    /** In capitals, each once, in their order; none where nothing was typed. */
    public static List<String> of(@Nullable String typed) {
        return SEPARATORS
                .splitAsStream(typed == null ? "" : typed.toUpperCase(Locale.ROOT))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a project can have this key. */
    public static boolean possible(String key) {
        return KEY.matcher(key).matches();
    }
}
