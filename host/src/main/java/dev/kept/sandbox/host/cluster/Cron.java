package dev.kept.sandbox.host.cluster;

import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A schedule in the products' cron form: second, minute, hour, day of month, month, day of week (1 is Sunday) and,
 * optionally, year. Understood are {@code *}, {@code ?}, lists, ranges, steps and the names of days and months.
 */
final class Cron {
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int YEARS_AHEAD = 5;

    private final BitSet seconds;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet daysOfMonth;
    private final BitSet months;
    private final BitSet daysOfWeek;

    private Cron(String[] parts) {
        seconds = field(parts[0], 0, 59, List.of());
        minutes = field(parts[1], 0, 59, List.of());
        hours = field(parts[2], 0, 23, List.of());
        daysOfMonth = field(parts[3], 1, 31, List.of());
        months = field(parts[4], 1, 12, MONTHS);
        daysOfWeek = field(parts[5], 1, 7, DAYS);
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it is not understood
     */
    static Cron of(String expression) {
        String[] parts = expression.strip().split("\\s+");
        if (parts.length < 6 || parts.length > 7) {
            throw new IllegalArgumentException("a cron expression has 6 or 7 fields: " + expression);
        }
        return new Cron(parts);
    }

    /** The first instant after that one; empty when there is none within years. */
    Optional<ZonedDateTime> after(ZonedDateTime start) {
        ZonedDateTime time = start.withNano(0).plusSeconds(1);
        ZonedDateTime end = start.plusYears(YEARS_AHEAD);
        while (time.isBefore(end)) {
            if (!months.get(time.getMonthValue())
                    || !daysOfMonth.get(time.getDayOfMonth())
                    || !daysOfWeek.get(time.getDayOfWeek().getValue() % 7 + 1)) {
                time = time.toLocalDate().plusDays(1).atStartOfDay(time.getZone());
            } else if (!hours.get(time.getHour())) {
                time = time.withMinute(0).withSecond(0).plusHours(1);
            } else if (!minutes.get(time.getMinute())) {
                time = time.withSecond(0).plusMinutes(1);
            } else if (!seconds.get(time.getSecond())) {
                time = time.plusSeconds(1);
            } else {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private static BitSet field(String text, int from, int to, List<String> names) {
        BitSet allowed = new BitSet(to + 1);
        for (String part : text.toUpperCase(Locale.ROOT).split(",")) {
            String[] stepped = part.split("/");
            int step = stepped.length > 1 ? Integer.parseInt(stepped[1]) : 1;
            int first = from;
            int last = to;
            if (!stepped[0].equals("*") && !stepped[0].equals("?")) {
                String[] range = stepped[0].split("-");
                first = number(range[0], from, names);
                last = range.length > 1 ? number(range[1], from, names) : stepped.length > 1 ? to : first;
            }
            if (first < from || last > to || step < 1) {
                throw new IllegalArgumentException("not understood in a cron expression: " + text);
            }
            for (int value = first; value <= last; value += step) {
                allowed.set(value);
            }
        }
        return allowed;
    }

    private static int number(String text, int from, List<String> names) {
        int named = names.indexOf(text);
        return named >= 0 ? named + from : Integer.parseInt(text);
    }
}
