package dev.kept.core.goal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a goal is set for, as it is kept: a year {@code 2026}, a quarter {@code 2026-Q4}, or a first and a last day
 * {@code 2026-10-01/2027-03-31}.
 *
 * @param text in one of these forms
 */
public record GoalCycle(String text) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[\\s-]*[Qq]([1-4])|[Qq]([1-4])[\\s-]*(\\d{4})");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\D+?(\\d{4}-\\d{2}-\\d{2})");
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    public GoalCycle {
        if (typed(text).filter(text::equals).isEmpty()) {
            throw new IllegalArgumentException("No cycle: " + text);
        }
    }

    /** What somebody typed; empty when it is no year, no quarter and no two days in their order. */
    public static Optional<GoalCycle> of(String typed) {
        return typed(typed.strip()).map(GoalCycle::new);
    }

    private static Optional<String> typed(String typed) {
        Matcher year = YEAR.matcher(typed);
        Matcher quarter = QUARTER.matcher(typed);
        Matcher days = DAYS.matcher(typed);
        if (year.matches()) {
            return known(year.group(1)) ? Optional.of(typed) : Optional.empty();
        }
        if (quarter.matches()) {
            String of = quarter.group(1) == null ? quarter.group(4) : quarter.group(1);
            String number = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
            return known(of) ? Optional.of(of + "-Q" + number) : Optional.empty();
        }
        return days.matches() ? ordered(days.group(1), days.group(2)) : Optional.empty();
    }

    private static Optional<String> ordered(String first, String last) {
        try {
            LocalDate from = LocalDate.parse(first);
            LocalDate to = LocalDate.parse(last);
            boolean good = from.isBefore(to) && known(first.substring(0, 4)) && known(last.substring(0, 4));
            return good ? Optional.of(from + "/" + to) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether anybody can mean that day. */
    static boolean holds(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static boolean known(String year) {
        int number = Integer.parseInt(year);
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Whether it is a year or a quarter, which people call by its name. */
    public boolean named() {
        return text.indexOf('/') < 0;
    }

    /** The first day of it. */
    public LocalDate first() {
        if (!named()) {
            return LocalDate.parse(text.substring(0, text.indexOf('/')));
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = quarter() == 0 ? 1 : (quarter() - 1) * MONTHS_OF_A_QUARTER + 1;
        return LocalDate.of(year, month, 1);
    }

    /** The last day of it. */
    public LocalDate last() {
        return named()
                ? first().plusMonths(quarter() == 0 ? MONTHS_OF_A_YEAR : MONTHS_OF_A_QUARTER)
                        .minusDays(1)
                : LocalDate.parse(text.substring(text.indexOf('/') + 1));
    }

    /** 1 to 4; 0 where it is no quarter. */
    public int quarter() {
        int sign = text.indexOf('Q');
        return sign < 0 ? 0 : text.charAt(sign + 1) - '0';
    }
}
