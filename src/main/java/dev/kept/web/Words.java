package dev.kept.web;

import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Numbers and days as people write them in the reader's language. Not escaped. */
public final class Words {

    private final Texts texts;

    public Words(Texts texts) {
        this.texts = texts;
    }

    /** A share as whole percent: {@code 83%}, in German {@code 83 %}. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(texts.locale()).format(share);
    }

    /** An interval as text: {@code 60% to 93%}. */
    public String range(Interval interval) {
        return range(interval.low(), interval.high());
    }

    public String range(double low, double high) {
        return texts.text("kept.range", percent(low), percent(high));
    }

    /** A whole number. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }

    /** A number with all its digits and no groups, as people would type it: {@code 2.5}, in German {@code 2,5}. */
    public String number(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return plain.replace(
                '.', DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator());
    }

    /** A day with the month's name. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()));
    }
}
