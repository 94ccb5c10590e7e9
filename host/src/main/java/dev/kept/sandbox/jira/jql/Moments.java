package dev.kept.sandbox.jira.jql;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as queries write them: days, days with time, offsets such as "-30d" from now, and the date functions. */
final class Moments {

    private static final Pattern OFFSET = Pattern.compile("([+-]?)((?:[0-9]{1,9}[yMwdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("([0-9]{1,9})([yMwdhm])");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?: ([0-9]{1,2}):([0-9]{2}))?");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** The instant that a literal means, seen from now. */
    Optional<Instant> instant(String literal) {
        String text = literal.strip();
        Optional<LocalDateTime> local = local(text);
        if (local.isPresent()) {
            return local.map(time -> time.atZone(clock.getZone()).toInstant());
        }
        try {
            if (OFFSET.matcher(text).matches()) {
                return Optional.of(shift(now(), text).toInstant());
            }
            if (text.matches("-?[0-9]{10,15}")) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
            }
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The calendar day that a stored text begins with, as yyyy-mm-dd; a timestamp with offset gives its instant. */
    static Optional<Object> day(String text) {
        try {
            return Optional.of(
                    text.length() > 10 ? OffsetDateTime.parse(text).toInstant() : (Object) LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            if (day.group(4) == null) {
                return Optional.of(date.atStartOfDay());
            }
            return Optional.of(date.atTime(Integer.parseInt(day.group(4)), Integer.parseInt(day.group(5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The instant of a date function, or nothing when there is no such function or its argument is no offset. */
    Optional<Instant> function(String name, List<String> arguments) {
        ZonedDateTime day = now().truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        ZonedDateTime month = day.withDayOfMonth(1);
        ZonedDateTime year = day.withDayOfYear(1);
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("now")) {
            return Optional.of(now().toInstant());
        }
        Optional<ZonedDateTime> base = Optional.ofNullable(
                switch (plain) {
                    case "startofday" -> day;
                    case "endofday" -> day.plusDays(1).minusNanos(1_000_000);
                    case "startofweek" -> sunday;
                    case "endofweek" -> sunday.plusWeeks(1).minusNanos(1_000_000);
                    case "startofmonth" -> month;
                    case "endofmonth" -> month.plusMonths(1).minusNanos(1_000_000);
                    case "startofyear" -> year;
                    case "endofyear" -> year.plusYears(1).minusNanos(1_000_000);
                    default -> null;
                });
        if (base.isEmpty() || arguments.isEmpty()) {
            return base.map(ZonedDateTime::toInstant);
        }
        String offset = arguments.get(0).strip();
        if (offset.matches("[+-]?[0-9]{1,9}")) {
            offset = offset + unit(plain);
        }
        if (!OFFSET.matcher(offset).matches()) {
            return Optional.empty();
        }
        return Optional.of(shift(base.get(), offset).toInstant());
    }

    static boolean isFunction(String name) {
        return name.toLowerCase(Locale.ROOT).matches("now|(startof|endof)(day|week|month|year)");
    }

    private static String unit(String function) {
        return function.endsWith("day")
                ? "d"
                : function.endsWith("week") ? "w" : function.endsWith("month") ? "M" : "y";
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(clock.getZone());
    }

    /** Adds an offset such as "-1w 2d"; a unit is one of y M w d h m. */
    private static ZonedDateTime shift(ZonedDateTime from, String offset) {
        int sign = offset.startsWith("-") ? -1 : 1;
        ZonedDateTime shifted = from;
        Matcher part = PART.matcher(offset);
        while (part.find()) {
            int amount = sign * Integer.parseInt(part.group(1));
            shifted = switch (part.group(2)) {
                case "y" -> shifted.plusYears(amount);
                case "M" -> shifted.plus(Period.ofMonths(amount));
                case "w" -> shifted.plusWeeks(amount);
                case "d" -> shifted.plusDays(amount);
                case "h" -> shifted.plusHours(amount);
                default -> shifted.plusMinutes(amount);
            };
        }
        return shifted;
    }

    /** A day counts from its start in the server's zone. */
    Instant instantOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
