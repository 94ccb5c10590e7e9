package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.TypedFunction;
import dev.kept.core.house.TypedRules;
import dev.kept.core.house.TypedRules.TypedCalendar;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.settings.HouseSettings;
import dev.kept.core.settings.TypedSettings;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settings of a house, to carry to another instance. What this version writes it reads; values are checked by whoever
 * takes them over, as on the pages.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param rules rules of the house, with causes, calendars and what is switched off
 * @param weights how much each pillar counts, in percent
 * @param targets what is aimed at
 * @param functions to whom promises are made
 */
public record SettingsJson(
        int version, HouseRulesJson rules, WeightsJson weights, TargetsJson targets, List<FunctionJson> functions) {

    private static final String NEITHER = "none";

    /** The settings as they are. */
    public static SettingsJson of(HouseSettings settings) {
        Targets targets = settings.terms().targets();
        return new SettingsJson(
                Json.VERSION,
                HouseRulesJson.of(settings.rules()),
                new WeightsJson(
                        settings.terms().weights().of(Pillar.UNDERSTANDING),
                        settings.terms().weights().of(Pillar.SHARED_GOALS),
                        settings.terms().weights().of(Pillar.RELIABILITY),
                        settings.terms().weights().of(Pillar.TRANSPARENCY)),
                new TargetsJson(targets.ratesPercent(), targets.surprisesPercent()),
                settings.functions().stream().map(FunctionJson::of).toList());
    }

    /**
     * Reads settings.
     *
     * @throws MalformedJsonException when the text is no JSON or has not that shape, with the place
     */
    public static TypedSettings read(String text) {
        SettingsJson read = Json.read(text, SettingsJson.class);
        if (read.version() != Json.VERSION) {
            throw new MalformedJsonException("version", "unknown");
        }
        return read.typed();
    }

    /** As somebody would type them. */
    private TypedSettings typed() {
        HouseRulesJson all = Json.there("rules", rules);
        WeightsJson each = Json.there("weights", weights);
        TargetsJson aims = Json.there("targets", targets);
        Map<String, String> terms = new HashMap<>();
        terms.put(Pillar.UNDERSTANDING.code(), Integer.toString(each.understanding()));
        terms.put(Pillar.SHARED_GOALS.code(), Integer.toString(each.sharedGoals()));
        terms.put(Pillar.RELIABILITY.code(), Integer.toString(each.reliability()));
        terms.put(Pillar.TRANSPARENCY.code(), Integer.toString(each.transparency()));
        terms.put(Targets.RATES, Integer.toString(aims.rates()));
        terms.put(Targets.SURPRISES, Integer.toString(aims.surprises()));
        return new TypedSettings(
                all.typed(),
                Json.there("rules.switchedOff", all.switchedOff()),
                terms,
                Json.there("functions", functions).stream()
                        .map(FunctionJson::typed)
                        .toList());
    }

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
            String names,
            boolean notices,
            int mailsADay,
            List<String> switchedOff) {

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
                    rules.names().code(),
                    rules.mails().on(),
                    rules.mails().mostADay(),
                    rules.off().stream().map(one -> one.code()).sorted().toList());
        }

        TypedRules typed() {
            return new TypedRules(
                    Integer.toString(noticeDays),
                    text(noticeCalendar),
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
                    text(consent),
                    String.join("\n", Json.there("rules.resolutions", resolutions)),
                    String.join("\n", Json.there("rules.statuses", statuses)),
                    text(names),
                    notices ? MailRule.ON : MailRule.OFF,
                    Integer.toString(mailsADay));
        }
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
            String start = text(code) + " | " + text(side);
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
                    text(name),
                    weekend,
                    Json.there("rules.calendars.holidays", holidays).stream()
                            .map(LocalDate::toString)
                            .collect(Collectors.joining("\n")));
        }
    }

    /** How much each pillar counts, in percent. */
    record WeightsJson(int understanding, int sharedGoals, int reliability, int transparency) {}

    /**
     * What is aimed at, in percent.
     *
     * @param rates at least so many promises kept
     * @param surprises at most so many delays that were a surprise
     */
    record TargetsJson(int rates, int surprises) {}

    /**
     * A business function.
     *
     * @param zone whose midnight counts for it; {@code null} for the house's
     * @param calendar its working calendar; {@code null} for that of the rules
     * @param contacts who speaks for it
     * @param rhythm code of how often they hear what happened
     */
    record FunctionJson(
            String name,
            @Nullable String zone,
            @Nullable String calendar,
            List<FunctionContactJson> contacts,
            String rhythm) {

        static FunctionJson of(BusinessFunction function) {
            return new FunctionJson(
                    function.name(),
                    function.zone() == null ? null : function.zone().getId(),
                    function.calendar(),
                    function.contacts().stream()
                            .map(contact -> new FunctionContactJson(
                                    contact, function.elsewhere().get(contact)))
                            .toList(),
                    function.rhythm().code());
        }

        TypedFunction typed() {
            return new TypedFunction(
                    text(name),
                    text(zone),
                    text(calendar),
                    Json.there("functions.contacts", contacts).stream()
                            .map(FunctionContactJson::line)
                            .collect(Collectors.joining("\n")),
                    text(rhythm));
        }
    }

    /**
     * Who speaks for a function.
     *
     * @param contact user name in Jira, or a mail address
     * @param elsewhere the user name in Confluence; {@code null} where it is not known
     */
    record FunctionContactJson(String contact, @Nullable String elsewhere) {
        String line() {
            return elsewhere == null ? text(contact) : text(contact) + " = " + elsewhere;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
