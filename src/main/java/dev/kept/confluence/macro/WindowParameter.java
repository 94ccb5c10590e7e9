package dev.kept.confluence.macro;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.ScoreboardQuery;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The macro parameter that says how many days before today are looked at. */
final class WindowParameter {

    private static final Pattern DAYS = Pattern.compile("\\d{1,5}");

    private WindowParameter() {}

    /** In calendar days: the usual number when nothing is set, empty when what is set is no possible window. */
    static OptionalInt days(@Nullable String window) {
        String typed = window == null ? "" : window.strip();
        if (typed.isEmpty()) {
            return OptionalInt.of(ScoreboardQuery.DEFAULT_WINDOW_DAYS);
        }
        if (!DAYS.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        int days = Integer.parseInt(typed);
        return days < 1 || days > ScoreboardQuery.LONGEST_WINDOW_DAYS ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
