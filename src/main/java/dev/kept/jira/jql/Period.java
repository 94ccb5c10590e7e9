package dev.kept.jira.jql;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time from or to today, as Jira's queries write it: {@code -30d}, {@code 7d}, {@code 2w}, or a day, {@code
 * 2026-12-31}. Promises are kept by the day, so there are no hours in it.
 */
final class Period {

    private static final Pattern FORM = Pattern.compile("([+-]?)(\\d{1,4})([dw])");
    private static final int WEEK = 7;

    private final UnaryOperator<LocalDate> shift;

    private Period(UnaryOperator<LocalDate> shift) {
        this.shift = shift;
    }

    /** A time that ends today: a number of days or weeks back, or a day. */
    static Answer<Period> back(String text) {
        return read(text, "-", "kept.jql.error.back");
    }

    /** A time that starts today: a number of days or weeks ahead, or a day. */
    static Answer<Period> ahead(String text) {
        return read(text, "+", "kept.jql.error.ahead");
    }

    /**
     * The period, in calendar days. A sign for the other direction is refused, because such a query would find nothing
     * and not say why; a plain day is taken as it is.
     */
    private static Answer<Period> read(String text, String direction, String mistake) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            String sign = form.group(1).isEmpty() ? "+" : form.group(1);
            long days = Long.parseLong(form.group(2)) * (form.group(3).equals("w") ? WEEK : 1);
            boolean none = days == 0;
            return sign.equals(direction) || none
                    ? Answer.of(new Period(today -> today.plusDays(sign.equals("-") ? -days : days)))
                    : refused(text, mistake);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            // Only four digits of a year can be compared with what is stored.
            return day.getYear() >= 1900 && day.getYear() <= 9000
                    ? Answer.of(new Period(today -> day))
                    : refused(text, mistake);
        } catch (DateTimeParseException e) {
            return refused(text, mistake);
        }
    }

    private static Answer<Period> refused(String text, String mistake) {
        return Answer.refused(Refusal.invalid("argument", mistake, text));
    }

    /**
     * The day at its other end.
     *
     * @param today where the promise's requester is
     */
    LocalDate from(LocalDate today) {
        return shift.apply(today);
    }
}
