package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.StatusField;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules as an administrator typed them. {@link #checked} makes rules of them or says what is wrong, by the name of
 * the member.
 *
 * @param noticeCalendar name of a calendar; empty for calendar days
 * @param correctMinutes empty for the preset
 * @param remindDays numbers, separated by commas or spaces
 * @param causes see {@link CauseLines}
 * @param figureYears empty for ever
 * @param packMonths empty for never
 * @param consent code of a {@link ConsentRule}; empty for the preset
 * @param resolutions names of resolutions that count as delivered, one a line; empty for the usual ones
 * @param statuses names of statuses that count as delivered without a resolution, one a line; empty for none
 * @param statusField where IT says how promises stand
 * @param names code of a {@link NameRule}; empty for the preset
 * @param notices {@link MailRule#ON} or {@link MailRule#OFF}; empty for the preset
 * @param mailsADay empty for the preset
 */
public record TypedRules(
        String noticeDays,
        String noticeCalendar,
        String reopenDays,
        String correctMinutes,
        String remindDays,
        String freshDays,
        String causes,
        List<TypedCalendar> calendars,
        String figureYears,
        String packMonths,
        String consent,
        String resolutions,
        String statuses,
        TypedStatusField statusField,
        String names,
        String notices,
        String mailsADay) {

    public static final int MOST_DAYS = NoticeRule.MOST_DAYS;
    private static final int MOST_REMINDERS = 10;

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
                Integer.toString(rules.correctMinutes()),
                rules.remindDays().stream().map(Object::toString).collect(Collectors.joining(", ")),
                Integer.toString(rules.freshDays()),
                CauseLines.of(rules.causes()),
                rules.calendars().stream().map(TypedCalendar::of).toList(),
                typed(rules.retention().figureYears()),
                typed(rules.retention().packMonths()),
                rules.consent().code(),
                String.join("\n", rules.delivery().resolutions()),
                String.join("\n", rules.delivery().statuses()),
                TypedStatusField.of(rules.statusField()),
                rules.names().code(),
                rules.mails().on() ? MailRule.ON : MailRule.OFF,
                Integer.toString(rules.mails().mostADay()));
    }

    private static String typed(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    /** The rules, or the first thing that is wrong with them. */
    public Answer<HouseRules> checked() {
        List<Refusal> wrong = new ArrayList<>();
        HouseRules read = read(wrong);
        return wrong.isEmpty() ? Answer.of(read) : Answer.refused(wrong.get(0));
    }

    /** Everything that is wrong with them, each with its field; none when they can be saved. */
    public List<Refusal> wrong() {
        List<Refusal> wrong = new ArrayList<>();
        read(wrong);
        return wrong;
    }

    /** The rules, with something usual for each value that is wrong. */
    private HouseRules read(List<Refusal> wrong) {
        int notice = good(days("noticeDays", noticeDays, 0), 0, wrong);
        int reopen = good(days("reopenDays", reopenDays, 0), 0, wrong);
        List<Integer> remind = good(reminders(), List.of(), wrong);
        int fresh = good(days("freshDays", freshDays, 1), 1, wrong);
        List<Cause> read = good(CauseLines.read(causes), List.of(), wrong);
        int before = wrong.size();
        List<WorkCalendar> known = CalendarForms.read(calendars, wrong);
        // A calendar that could not be read may be the one that is meant.
        String calendar = before == wrong.size() ? good(noticeCalendar(known), "", wrong) : "";
        return new HouseRules(
                new NoticeRule(notice, calendar.isEmpty() ? null : calendar),
                reopen,
                good(minutes(), HouseTerms.CORRECT_MINUTES, wrong),
                remind,
                fresh,
                read,
                known,
                retention(wrong),
                good(
                        coded("consent", "kept.rules.error.consent", consent, ConsentRule.values(), ConsentRule.PRESET),
                        ConsentRule.PRESET,
                        wrong),
                good(DeliveryNames.read(resolutions, statuses), DeliveryRule.STANDARD, wrong),
                good(statusField.checked(), StatusField.NONE, wrong),
                good(
                        coded("names", "kept.rules.error.nameRule", names, NameRule.values(), NameRule.PRESET),
                        NameRule.PRESET,
                        wrong),
                mailRule(wrong),
                Set.of());
    }

    private static <T> T good(Answer<T> answer, T usual, List<Refusal> wrong) {
        return answer.fold(value -> value, refusal -> {
            wrong.add(refusal);
            return usual;
        });
    }

    private Answer<Integer> minutes() {
        return orNone(
                        "correctMinutes",
                        "kept.rules.error.correctMinutes",
                        correctMinutes,
                        0,
                        HouseRules.MOST_CORRECT_MINUTES)
                .map(minutes -> minutes.orElse(HouseTerms.CORRECT_MINUTES));
    }

    private static <E extends Coded> Answer<E> coded(String field, String errorKey, String typed, E[] all, E preset) {
        String code = typed.strip();
        return code.isEmpty()
                ? Answer.of(preset)
                : Arrays.stream(all)
                        .filter(rule -> rule.code().equals(code))
                        .findFirst()
                        .map(Answer::of)
                        .orElseGet(() -> refused(field, errorKey));
    }

    private Retention retention(List<Refusal> wrong) {
        Optional<Integer> years = good(
                orNone(
                        "figureYears",
                        "kept.rules.error.figureYears",
                        figureYears,
                        Retention.LEAST_YEARS,
                        Retention.MOST_YEARS),
                Optional.empty(),
                wrong);
        Optional<Integer> months = good(
                orNone(
                        "packMonths",
                        "kept.rules.error.packMonths",
                        packMonths,
                        Retention.LEAST_MONTHS,
                        Retention.MOST_MONTHS),
                Optional.empty(),
                wrong);
        return new Retention(years.orElse(null), months.orElse(null));
    }

    private MailRule mailRule(List<Refusal> wrong) {
        MailRule switched = good(MailRule.read(notices, ""), MailRule.PRESET, wrong);
        MailRule counted = good(MailRule.read("", mailsADay), MailRule.PRESET, wrong);
        return new MailRule(switched.on(), null, counted.mostADay());
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

    private Answer<String> noticeCalendar(List<WorkCalendar> known) {
        String name = noticeCalendar.strip();
        return name.isEmpty() || known.stream().anyMatch(one -> one.name().equals(name))
                ? Answer.of(name)
                : refused("noticeCalendar", "kept.rules.error.calendar.unknown", shown(name));
    }

    static String shown(String text) {
        int most = 80;
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
