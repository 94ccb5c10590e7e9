package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.host.Partial;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The date formatter: one style, locale and zone; the with- and for-methods give another one. */
record Dates(DateTimeStyle style, Locale locale, ZoneId zone, Supplier<Locale> person) {

    DateTimeFormatter shape() {
        return Partial.of(DateTimeFormatter.class, this);
    }

    DateTimeFormatter formatter() {
        return shape();
    }

    String getFormatHint() {
        return switch (style) {
            case DATE, DATE_PICKER, RELATIVE_WITHOUT_TIME -> "d/MMM/yy";
            case TIME -> "h:mm a";
            case ISO_8601_DATE -> "yyyy-MM-dd";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssXXX";
            case RSS_RFC822_DATE_TIME -> "EEE, d MMM yyyy HH:mm:ss Z";
            default -> "dd/MMM/yy h:mm a";
        };
    }

    String format(Date date) {
        return pattern().format(date);
    }

    Date parse(String text) {
        SimpleDateFormat pattern = pattern();
        pattern.setLenient(false);
        ParsePosition position = new ParsePosition(0);
        Date date = pattern.parse(text, position);
        if (date == null || position.getIndex() != text.length()) {
            throw new IllegalArgumentException("not a date in the format " + getFormatHint() + ": " + text);
        }
        return date;
    }

    private SimpleDateFormat pattern() {
        SimpleDateFormat pattern = new SimpleDateFormat(getFormatHint(), locale);
        pattern.setTimeZone(TimeZone.getTimeZone(zone));
        return pattern;
    }

    DateTimeFormatter withStyle(DateTimeStyle other) {
        return new Dates(other, locale, zone, person).shape();
    }

    DateTimeFormatter withLocale(Locale other) {
        return new Dates(style, other, zone, person).shape();
    }

    DateTimeFormatter withZone(TimeZone other) {
        return new Dates(style, locale, other.toZoneId(), person).shape();
    }

    DateTimeFormatter withDefaultLocale() {
        return withLocale(Locale.ENGLISH);
    }

    DateTimeFormatter withDefaultZone() {
        return shape();
    }

    DateTimeFormatter withSystemZone() {
        return shape();
    }

    DateTimeFormatter forLoggedInUser() {
        return withLocale(person.get());
    }

    DateTimeFormatter forUser(@Nullable ApplicationUser user) {
        return withLocale(person.get());
    }

    TimeZone getZone() {
        return TimeZone.getTimeZone(zone);
    }

    Locale getLocale() {
        return locale;
    }

    DateTimeStyle getStyle() {
        return style;
    }
}
