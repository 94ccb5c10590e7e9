package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.TypedRules;
import dev.kept.core.house.TypedRules.TypedCalendar;
import dev.kept.core.house.TypedStatusField;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Written;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules of the house.
 *
 * @param noticeDays how many days before the agreed date a new one must be agreed
 * @param noticeCalendar the calendar that they are counted in; {@code null} for calendar days
 * @param reopenDays calendar days after a delivery within which it can be taken back
 * @param correctMinutes minutes within which a date is put right alone; 0 for never
 * @param remindDays how many days before the date a reminder goes out
 * @param freshDays calendar days for which a disclosure counts as fresh
 * @param causes what people pick reasons from
 * @param calendars working calendars
 * @param figureYears for how many years figures are kept; {@code null} for ever
 * @param packMonths after how many months a finished promise is archived; {@code null} for never
 * @param consent code of the rule for consent
 * @param resolutions names of resolutions that count as delivered
 * @param statuses names of statuses that count as delivered
 * @param statusField name of the field in which IT says how commitments stand, empty for none; missing in what an older
 *     version wrote
 * @param onTrack names of its values that mean on track; missing likewise
 * @param inDanger names of its values that mean in danger; missing likewise
 * @param offTrack names of its values that mean that the date will not be kept; missing likewise
 * @param names code of the rule to whom promises can be made
 * @param notices whether contacts hear by mail what happened
 * @param mailsADay so many such mails to one contact and day
 * @param switchedOff codes of what is switched off
 */
record HouseRulesJson(
        int noticeDays,
        @Nullable String noticeCalendar,
        int reopenDays,
        int correctMinutes,
        List<Integer> remindDays,
        int freshDays,
        List<HouseCauseJson> causes,
        List<CalendarJson> calendars,
        @Nullable Integer figureYears,
        @Nullable Integer packMonths,
        String consent,
        List<String> resolutions,
        List<String> statuses,
        @Written @Nullable String statusField,
        @Written @Nullable List<String> onTrack,
        @Written @Nullable List<String> inDanger,
        @Written @Nullable List<String> offTrack,
        String names,
        boolean notices,
        int mailsADay,
        List<String> switchedOff) {

    private static final String NEITHER = "none";

    static HouseRulesJson of(HouseRules rules) {
        return new HouseRulesJson(
                rules.notice().days(),
                rules.notice().calendar(),
                rules.reopenDays(),
                rules.correctMinutes(),
                rules.remindDays(),
                rules.freshDays(),
                rules.causes().stream().map(HouseCauseJson::of).toList(),
                rules.calendars().stream().map(CalendarJson::of).toList(),
                rules.retention().figureYears(),
                rules.retention().packMonths(),
                rules.consent().code(),
                rules.delivery().resolutions(),
                rules.delivery().statuses(),
                rules.statusField().name(),
                rules.statusField().of(ReportedStatus.ON_TRACK),
                rules.statusField().of(ReportedStatus.IN_DANGER),
                rules.statusField().of(ReportedStatus.OFF),
                rules.names().code(),
                rules.mails().on(),
                rules.mails().mostADay(),
                rules.off().stream().map(one -> one.code()).sorted().toList());
    }

    TypedRules typed() {
        return new TypedRules(
                Integer.toString(noticeDays),
                SettingsJson.text(noticeCalendar),
                Integer.toString(reopenDays),
                Integer.toString(correctMinutes),
                Json.there("rules.remindDays", remindDays).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")),
                Integer.toString(freshDays),
                Json.there("rules.causes", causes).stream()
                        .map(HouseCauseJson::line)
                        .collect(Collectors.joining("\n")),
                Json.there("rules.calendars", calendars).stream()
                        .map(CalendarJson::typed)
                        .toList(),
                figureYears == null ? "" : figureYears.toString(),
                packMonths == null ? "" : packMonths.toString(),
                SettingsJson.text(consent),
                String.join("\n", Json.there("rules.resolutions", resolutions)),
                String.join("\n", Json.there("rules.statuses", statuses)),
                new TypedStatusField(SettingsJson.text(statusField), lines(onTrack), lines(inDanger), lines(offTrack)),
                SettingsJson.text(names),
                notices ? MailRule.ON : MailRule.OFF,
                Integer.toString(mailsADay));
    }

    private static String lines(@Nullable List<String> names) {
        return names == null ? "" : String.join("\n", names);
    }

    /**
     * A cause.
     *
     * @param side the side it lies with; {@code none} for neither
     * @param label the house's own name for it; {@code null} for the product's
     */
    record HouseCauseJson(
            String code, String side, @Nullable String label) {

        static HouseCauseJson of(Cause cause) {
            Side side = cause.side();
            return new HouseCauseJson(cause.code(), side == null ? NEITHER : side.code(), cause.label());
        }

        String line() {
            String start = SettingsJson.text(code) + " | " + SettingsJson.text(side);
            return label == null ? start : start + " | " + label.replace('\n', ' ');
        }
    }

    /**
     * A working calendar.
     *
     * @param free days of the week, such as {@code SATURDAY}
     * @param holidays further free days
     */
    record CalendarJson(String name, List<String> free, List<LocalDate> holidays) {

        static CalendarJson of(WorkCalendar calendar) {
            return new CalendarJson(
                    calendar.name(),
                    new TreeSet<>(calendar.weekend())
                            .stream().map(DayOfWeek::name).toList(),
                    calendar.holidays().stream().sorted().toList());
        }

        TypedCalendar typed() {
            List<String> days = Json.there("rules.calendars.free", free);
            Set<DayOfWeek> weekend = Arrays.stream(DayOfWeek.values())
                    .filter(day -> days.contains(day.name()))
                    .collect(Collectors.toSet());
            if (weekend.size() != Set.copyOf(days).size()) {
                throw new MalformedJsonException("rules.calendars.free", "no day of the week");
            }
            return new TypedCalendar(
                    SettingsJson.text(name),
                    weekend,
                    Json.there("rules.calendars.holidays", holidays).stream()
                            .map(LocalDate::toString)
                            .collect(Collectors.joining("\n")));
        }
    }
}
