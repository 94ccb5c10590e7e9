package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads free days from text, as people paste them: one date a line, year first ({@code 2026-12-25}) or day first
 * ({@code 25.12.2026}), whatever stands behind it; or a calendar file (iCalendar, RFC 5545), of which each event's first
 * day counts.
 */
final class Holidays {

    static final int MOST = 2_000;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d).*");
    private static final Pattern EVENT = Pattern.compile("(?m)^DTSTART[^:\\r\\n]*:(\\d{4})(\\d{2})(\\d{2})");

    private Holidays() {}

    /** The days in order, or the first line that holds none. */
    static Answer<Set<LocalDate>> read(String text, String field) {
        Answer<Set<LocalDate>> days = text.contains("BEGIN:VCALENDAR") ? events(text, field) : lines(text, field);
        return days.flatMap(read -> read.size() <= MOST
                ? Answer.of(read)
                : Answer.refused(Refusal.invalid(field, "kept.rules.error.holidays.many", Integer.toString(MOST))));
    }

    private static Answer<Set<LocalDate>> lines(String text, String field) {
        Set<LocalDate> days = new TreeSet<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher yearFirst = YEAR_FIRST.matcher(line);
            Matcher dayFirst = DAY_FIRST.matcher(line);
            try {
                if (yearFirst.matches()) {
                    days.add(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
                } else if (dayFirst.matches()) {
                    days.add(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
                } else {
                    return refused(field, line);
                }
            } catch (DateTimeException e) {
                return refused(field, line);
            }
        }
        return Answer.of(days);
    }

    private static Answer<Set<LocalDate>> events(String file, String field) {
        Set<LocalDate> days = new TreeSet<>();
        Matcher events = EVENT.matcher(file);
        while (events.find()) {
            try {
                days.add(day(events.group(1), events.group(2), events.group(3)));
            } catch (DateTimeException e) {
                return refused(field, events.group());
            }
        }
        return Answer.of(days);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Answer<Set<LocalDate>> refused(String field, String line) {
        int most = 60;
        String shown = line.length() > most ? line.substring(0, most) + "…" : line;
        return Answer.refused(Refusal.invalid(field, "kept.rules.error.holidays", shown));
    }
}
