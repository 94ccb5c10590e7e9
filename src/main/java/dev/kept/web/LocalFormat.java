package dev.kept.web;

import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/**
 * Numbers, days and moments as people write them in the reader's language. Plain text, not escaped.
 *
 * <p>A day is printed as it is, without any zone: whoever names it has decided whose day it is. A moment is printed in
 * the zone that it carries, so the caller moves it into the reader's zone first. Values that programs read, such as
 * those of date fields and addresses, are ISO days and never come from here.
 */
public final class LocalFormat {

    private final Texts texts;

    /** @param texts gives the language, and the word between the two ends of a range */
    public LocalFormat(Texts texts) {
        this.texts = texts;
    }

    /** A share from 0 to 1 as whole percent: {@code 83%}, in German {@code 83 %}. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(texts.locale()).format(share);
    }

    /** An interval of shares as text: {@code 60% to 93%}. */
    public String range(Interval interval) {
        return range(interval.low(), interval.high());
    }

    /** Two shares from 0 to 1 as text, the lower one first: {@code 60% to 93%}. */
    public String range(double low, double high) {
        return texts.text("kept.range", percent(low), percent(high));
    }

    /** A whole number with groups: {@code 1,204}, in German {@code 1.204}. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }

    /** A number with all its digits and no groups, as people would type it: {@code 2.5}, in German {@code 2,5}. */
    public String number(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return plain.replace(
                '.', DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator());
    }

    /** A day with the month's name: {@code April 1, 2026}. */
    public String day(LocalDate day) {
        return written(FormatStyle.LONG, day);
    }

    /** A day where there is little room: {@code Apr 1, 2026}. */
    public String shortDay(LocalDate day) {
        return written(FormatStyle.MEDIUM, day);
    }

    /** How far a day is from today: {@code in 3 days}, {@code today}, {@code 1 day late}. */
    public String distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return texts.text("kept.days.today");
        }
        if (days > 0) {
            return days == 1 ? texts.text("kept.days.in.one") : texts.text("kept.days.in", count(days));
        }
        return days == -1 ? texts.text("kept.days.late.one") : texts.text("kept.days.late", count(-days));
    }

    /** A month with its year: {@code April 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", texts.locale()).format(month);
    }

    /** A moment in its own zone with the month's name: {@code April 1, 2026 at 8:00 AM}. */
    public String moment(ZonedDateTime moment) {
        return written(FormatStyle.LONG, moment);
    }

    /** A moment where there is little room: {@code Apr 1, 2026, 8:00 AM}. */
    public String shortMoment(ZonedDateTime moment) {
        return written(FormatStyle.MEDIUM, moment);
    }

    private String written(FormatStyle style, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(texts.locale())
                .format(day);
    }

    private String written(FormatStyle style, ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(style, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(moment);
    }
}
