package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Causes as an administrator types them, one a line: code, side ({@code it}, {@code business} or {@code none}) and, if the
 * house has words of its own for it, a label, separated by {@code |}.
 */
final class CauseLines {
    private static final int MOST_CAUSES = 50;
    private static final int LONGEST_LABEL = 120;
    private static final String NEITHER = "none";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0," + (Cause.LONGEST - 1) + "}");

    private CauseLines() {}

    /** These causes as somebody would type them. */
    static String of(List<Cause> causes) {
        return causes.stream().map(CauseLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Cause cause) {
        Side side = cause.side();
        String start = cause.code() + " | " + (side == null ? NEITHER : side.code());
        return cause.label() == null ? start : start + " | " + cause.label();
    }

    /** The causes, or the first thing that is wrong with them. */
    static Answer<List<Cause>> read(String causes) {
        List<Cause> read = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String line :
                causes.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String[] parts = line.split("\\|", 3);
            String code = parts[0].strip();
            String side = parts.length < 2 ? "" : parts[1].strip().toLowerCase(Locale.ROOT);
            String label = parts.length < 3 ? "" : parts[2].strip();
            boolean known = side.equals(NEITHER) || side(side) != null;
            if (!CODE.matcher(code).matches()
                    || !known
                    || label.length() > LONGEST_LABEL
                    || !TypedRules.printable(label)) {
                return refused("kept.rules.error.cause", TypedRules.shown(line));
            }
            if (!codes.add(code)) {
                return refused("kept.rules.error.cause.twice", code);
            }
            read.add(new Cause(code, side(side), label.isEmpty() ? null : label));
        }
        if (read.size() > MOST_CAUSES) {
            return refused("kept.rules.error.cause.many", Integer.toString(MOST_CAUSES));
        }
        boolean both = read.stream().anyMatch(cause -> cause.side() == Side.IT)
                && read.stream().anyMatch(cause -> cause.side() == Side.BUSINESS);
        return both ? Answer.of(read) : refused("kept.rules.error.cause.sides");
    }

    private static @Nullable Side side(String code) {
        for (Side side : Side.values()) {
            if (side.code().equals(code)) {
                return side;
            }
        }
        return null;
    }

    private static <T> Answer<T> refused(String key, String... arguments) {
        return Answer.refused(Refusal.invalid("causes", key, arguments));
    }
}
