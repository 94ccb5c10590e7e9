package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.NoticeRule;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.WorkCalendar;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules as an administrator typed them. {@link #checked} makes rules of them or says what is wrong, by the name of
 * the member.
 *
 * @param noticeCalendar name of a calendar; empty for calendar days
 * @param remindDays numbers, separated by commas or spaces
 * @param causes one a line: code, side ({@code it}, {@code business} or {@code none}) and, if the house has words of its
 *     own for it, a label, separated by {@code |}
 * @param figureYears empty for ever
 * @param packMonths empty for never
 */
public record TypedRules(
        String noticeDays,
        String noticeCalendar,
        String reopenDays,
        String remindDays,
        String freshDays,
        String causes,
        List<TypedCalendar> calendars,
        String figureYears,
        String packMonths) {

    public static final int MOST_DAYS = 365;
    private static final int MOST_CALENDARS = 20;
    private static final int MOST_CAUSES = 50;
    private static final int MOST_REMINDERS = 10;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LABEL = 120;
    private static final String NEITHER = "none";
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0," + (Cause.LONGEST - 1) + "}");

    /**
     * A calendar as typed; one with an empty name is none.
     *
     * @param holidays see {@link Holidays}
     */
    public record TypedCalendar(String name, Set<DayOfWeek> weekend, String holidays) {

        public TypedCalendar {
            weekend = Set.copyOf(weekend);
        }

        static TypedCalendar of(WorkCalendar calendar) {
            String days = new TreeSet<>(calendar.holidays())
                    .stream().map(Object::toString).collect(Collectors.joining("\n"));
            return new TypedCalendar(calendar.name(), calendar.weekend(), days);
        }
    }

    public TypedRules {
        calendars = List.copyOf(calendars);
    }

    /** These rules as somebody would type them. */
    public static TypedRules of(HouseRules rules) {
        String calendar = rules.notice().calendar();
        return new TypedRules(
                Integer.toString(rules.notice().days()),
                calendar == null ? "" : calendar,
                Integer.toString(rules.reopenDays()),
                rules.remindDays().stream().map(Object::toString).collect(Collectors.joining(", ")),
                Integer.toString(rules.freshDays()),
                rules.causes().stream().map(TypedRules::line).collect(Collectors.joining("\n")),
                rules.calendars().stream().map(TypedCalendar::of).toList(),
                typed(rules.retention().figureYears()),
                typed(rules.retention().packMonths()));
    }

    private static String typed(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String line(Cause cause) {
        Side side = cause.side();
        String start = cause.code() + " | " + (side == null ? NEITHER : side.code());
        return cause.label() == null ? start : start + " | " + cause.label();
    }

    /** The rules, or the first thing that is wrong with them. */
    public Answer<HouseRules> checked() {
        return days("noticeDays", noticeDays, 0)
                .flatMap(notice -> days("reopenDays", reopenDays, 0).flatMap(reopen -> reminders()
                        .flatMap(remind -> days("freshDays", freshDays, 1).flatMap(fresh -> readCauses()
                                .flatMap(read -> readCalendars().flatMap(known -> noticeCalendar(known)
                                        .map(rule -> new HouseRules(
                                                new NoticeRule(notice, rule.isEmpty() ? null : rule),
                                                reopen,
                                                remind,
                                                fresh,
                                                read,
                                                known,
                                                Retention.FOR_EVER))))))))
                .flatMap(rules -> retention().map(rules::with));
    }

    private Answer<Retention> retention() {
        return orNone(
                        "figureYears",
                        "kept.rules.error.figureYears",
                        figureYears,
                        Retention.LEAST_YEARS,
                        Retention.MOST_YEARS)
                .flatMap(years -> orNone(
                                "packMonths",
                                "kept.rules.error.packMonths",
                                packMonths,
                                Retention.LEAST_MONTHS,
                                Retention.MOST_MONTHS)
                        .map(months -> new Retention(years.orElse(null), months.orElse(null))));
    }

    private static Answer<Optional<Integer>> orNone(String field, String errorKey, String typed, int least, int most) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Answer.of(Optional.empty());
        }
        boolean number = text.matches("\\d{1,4}");
        return number && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most
                ? Answer.of(Optional.of(Integer.valueOf(text)))
                : refused(field, errorKey, Integer.toString(least), Integer.toString(most));
    }

    private static Answer<Integer> days(String field, String typed, int least) {
        String text = typed.strip();
        boolean number = text.matches("\\d{1,3}");
        return number && Integer.parseInt(text) >= least && Integer.parseInt(text) <= MOST_DAYS
                ? Answer.of(Integer.parseInt(text))
                : refused(field, "kept.rules.error.days", Integer.toString(least), Integer.toString(MOST_DAYS));
    }

    private Answer<List<Integer>> reminders() {
        Set<Integer> days = new TreeSet<>(Comparator.reverseOrder());
        for (String part : remindDays.strip().split("[,;\\s]+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!part.matches("\\d{1,3}") || Integer.parseInt(part) > MOST_DAYS) {
                return refused("remindDays", "kept.rules.error.remind", Integer.toString(MOST_DAYS));
            }
            days.add(Integer.parseInt(part));
        }
        return days.size() <= MOST_REMINDERS
                ? Answer.of(List.copyOf(days))
                : refused("remindDays", "kept.rules.error.remind.many", Integer.toString(MOST_REMINDERS));
    }

    private Answer<List<Cause>> readCauses() {
        List<Cause> read = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String line :
                causes.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String[] parts = line.split("\\|", 3);
            String code = parts[0].strip();
            String side = parts.length < 2 ? "" : parts[1].strip().toLowerCase(Locale.ROOT);
            String label = parts.length < 3 ? "" : parts[2].strip();
            boolean known = side.equals(NEITHER) || side(side) != null;
            if (!CODE.matcher(code).matches() || !known || label.length() > LONGEST_LABEL || !printable(label)) {
                return refused("causes", "kept.rules.error.cause", shown(line));
            }
            if (!codes.add(code)) {
                return refused("causes", "kept.rules.error.cause.twice", code);
            }
            read.add(new Cause(code, side(side), label.isEmpty() ? null : label));
        }
        if (read.size() > MOST_CAUSES) {
            return refused("causes", "kept.rules.error.cause.many", Integer.toString(MOST_CAUSES));
        }
        boolean both = read.stream().anyMatch(cause -> cause.side() == Side.IT)
                && read.stream().anyMatch(cause -> cause.side() == Side.BUSINESS);
        return both ? Answer.of(read) : refused("causes", "kept.rules.error.cause.sides");
    }

    private static @Nullable Side side(String code) {
        for (Side side : Side.values()) {
            if (side.code().equals(code)) {
                return side;
            }
        }
        return null;
    }

    private Answer<List<WorkCalendar>> readCalendars() {
        List<WorkCalendar> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < calendars.size(); i++) {
            TypedCalendar typed = calendars.get(i);
            String name = typed.name().strip();
            String field = "calendar" + i + ".";
            if (name.isEmpty()) {
                if (!typed.holidays().isBlank()) {
                    return refused(field + "name", "kept.rules.error.calendar.name", Integer.toString(LONGEST_NAME));
                }
                continue;
            }
            if (name.length() > LONGEST_NAME || !printable(name)) {
                return refused(field + "name", "kept.rules.error.calendar.name", Integer.toString(LONGEST_NAME));
            }
            if (!names.add(name)) {
                return refused(field + "name", "kept.rules.error.calendar.twice", name);
            }
            if (EnumSet.allOf(DayOfWeek.class).equals(typed.weekend())) {
                return refused(field + "free", "kept.rules.error.calendar.free");
            }
            Answer<WorkCalendar> calendar = Holidays.read(typed.holidays(), field + "holidays")
                    .map(days -> new WorkCalendar(name, typed.weekend(), days));
            if (calendar instanceof Answer.Refused<WorkCalendar> refused) {
                return Answer.refused(refused.refusal());
            }
            calendar.map(read::add);
        }
        return read.size() <= MOST_CALENDARS
                ? Answer.of(read)
                : refused("calendars", "kept.rules.error.calendar.many", Integer.toString(MOST_CALENDARS));
    }

    private Answer<String> noticeCalendar(List<WorkCalendar> known) {
        String name = noticeCalendar.strip();
        return name.isEmpty() || known.stream().anyMatch(one -> one.name().equals(name))
                ? Answer.of(name)
                : refused("noticeCalendar", "kept.rules.error.calendar.unknown", shown(name));
    }

    private static String shown(String text) {
        int most = 80;
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    private static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
