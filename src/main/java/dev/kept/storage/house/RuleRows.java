package dev.kept.storage.house;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.MailRule;
import dev.kept.core.house.NameRule;
import dev.kept.core.house.Retention;
import dev.kept.core.house.RuleChange;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.StatusField;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Turns rules into text and back, one rule a line, readable in the change log: {@code notice=2,office}, {@code reopen=14}, {@code correct=15},
 * {@code remind=7,1}, {@code fresh=30}, {@code cause=forgotten|IT|label}, {@code calendar=SATURDAY,SUNDAY|2026-12-25|office},
 * {@code figures=5}, {@code pack=12}, {@code consent=ANSWERED_ONLY}, {@code names=ANYBODY}, {@code mails=off,5},
 * {@code off=GOALS,HISTORY}, {@code resolution=Done}, {@code status=Live}, {@code field=1764547200000|RAG},
 * {@code value=ON_TRACK|Green}.
 * What people typed stands last in its line, so that it may hold any sign but a line break.
 */
final class RuleRows {

    private RuleRows() {}

    /** The rules as text. Rules that are off have no line. */
    static String text(HouseRules rules) {
        List<String> lines = new ArrayList<>();
        String calendar = rules.notice().calendar();
        lines.add("notice=" + rules.notice().days() + (calendar == null ? "" : "," + calendar));
        lines.add("reopen=" + rules.reopenDays());
        lines.add("correct=" + rules.correctMinutes());
        lines.add("remind=" + joined(rules.remindDays()));
        lines.add("fresh=" + rules.freshDays());
        for (Cause cause : rules.causes()) {
            Side side = cause.side();
            lines.add("cause=" + cause.code() + "|" + (side == null ? "" : side.name()) + "|"
                    + (cause.label() == null ? "" : cause.label()));
        }
        for (WorkCalendar one : rules.calendars()) {
            lines.add("calendar=" + joined(new TreeSet<>(one.weekend())) + "|" + joined(new TreeSet<>(one.holidays()))
                    + "|" + one.name());
        }
        Retention retention = rules.retention();
        if (retention.figureYears() != null) {
            lines.add("figures=" + retention.figureYears());
        }
        if (retention.packMonths() != null) {
            lines.add("pack=" + retention.packMonths());
        }
        if (rules.consent() != ConsentRule.PRESET) {
            lines.add("consent=" + rules.consent().name());
        }
        if (rules.names() != NameRule.PRESET) {
            lines.add("names=" + rules.names().name());
        }
        if (!rules.mails().equals(MailRule.PRESET)) {
            lines.add("mails=" + mails(rules.mails()));
        }
        if (!rules.off().isEmpty()) {
            lines.add("off=" + joined(new TreeSet<>(rules.off())));
        }
        rules.delivery().resolutions().forEach(name -> lines.add("resolution=" + name));
        rules.delivery().statuses().forEach(name -> lines.add("status=" + name));
        if (rules.statusField().named()) {
            lines.addAll(fieldLines(rules.statusField()));
        }
        return String.join("\n", lines);
    }

    /** The field with the instant at which it was named, in milliseconds since 1970 UTC, and what its values mean. */
    private static List<String> fieldLines(StatusField field) {
        List<String> lines = new ArrayList<>();
        lines.add("field=" + (field.since() == null ? "" : field.since().toEpochMilli()) + "|" + field.name());
        for (ReportedStatus status : ReportedStatus.values()) {
            field.of(status).forEach(name -> lines.add("value=" + status.name() + "|" + name));
        }
        return lines;
    }

    /**
     * The change a row holds. A number or notice without a line has its standard, and a line that is not known is
     * passed over: rows of older and of newer versions can be read.
     */
    static RuleChange change(AoRuleChange row) {
        return new RuleChange(Instant.ofEpochMilli(row.getChangedAt()), row.getChangedBy(), rules(row.getNewRules()));
    }

    private static HouseRules rules(String text) {
        HouseRules standard = HouseRules.STANDARD;
        NoticeRule notice = standard.notice();
        int reopen = standard.reopenDays();
        int correct = standard.correctMinutes();
        List<Integer> remind = standard.remindDays();
        int fresh = standard.freshDays();
        List<Cause> causes = new ArrayList<>();
        List<WorkCalendar> calendars = new ArrayList<>();
        List<String> resolutions = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        Integer figureYears = null;
        Integer packMonths = null;
        ConsentRule consent = standard.consent();
        NameRule names = standard.names();
        MailRule mails = standard.mails();
        Set<Capability> off = Set.of();
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            String value = line.substring(equals + 1);
            switch (line.substring(0, equals)) {
                case "notice" -> notice = notice(value);
                case "reopen" -> reopen = Integer.parseInt(value);
                case "correct" -> correct = Integer.parseInt(value);
                case "remind" ->
                    remind = parts(value).stream().map(Integer::valueOf).toList();
                case "fresh" -> fresh = Integer.parseInt(value);
                case "cause" -> causes.add(cause(value.split("\\|", 3)));
                case "calendar" -> calendars.add(calendar(value.split("\\|", 3)));
                case "figures" -> figureYears = Integer.valueOf(value);
                case "pack" -> packMonths = Integer.valueOf(value);
                case "consent" -> consent = ConsentRule.valueOf(value);
                case "names" -> names = NameRule.valueOf(value);
                case "mails" -> mails = mails(value.split(","));
                case "off" -> off = capabilities(parts(value));
                case "resolution" -> resolutions.add(value);
                case "status" -> statuses.add(value);
                default -> {
                    // A rule of a newer version, or one that is read for itself.
                }
            }
        }
        return new HouseRules(
                notice,
                reopen,
                correct,
                remind,
                fresh,
                causes,
                calendars,
                new Retention(figureYears, packMonths),
                consent,
                new DeliveryRule(resolutions, statuses),
                statusField(text),
                names,
                mails,
                off);
    }

    /** What {@link #fieldLines} wrote; none where it wrote nothing. */
    private static StatusField statusField(String text) {
        String name = "";
        @Nullable Instant since = null;
        Map<ReportedStatus, List<String>> values = new EnumMap<>(ReportedStatus.class);
        for (String line : text.split("\n")) {
            String[] parts = line.substring(line.indexOf('=') + 1).split("\\|", 2);
            if (line.startsWith("field=")) {
                name = parts[1];
                since = parts[0].isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(parts[0]));
            } else if (line.startsWith("value=")) {
                meaning(parts, values);
            }
        }
        return name.isEmpty() ? StatusField.NONE : new StatusField(name, values, since);
    }

    /** A state that this version does not know has no values. */
    private static void meaning(String[] parts, Map<ReportedStatus, List<String>> values) {
        Arrays.stream(ReportedStatus.values())
                .filter(status -> status.name().equals(parts[0]))
                .forEach(status -> values.computeIfAbsent(status, none -> new ArrayList<>())
                        .add(parts[1]));
    }

    /** Days, and the calendar's name behind the first comma; without one, calendar days. */
    private static NoticeRule notice(String value) {
        String[] parts = value.split(",", 2);
        return new NoticeRule(Integer.parseInt(parts[0]), parts.length == 1 ? null : parts[1]);
    }

    /** Those that this version knows; those of a newer one are passed over. */
    private static Set<Capability> capabilities(List<String> names) {
        return Arrays.stream(Capability.values())
                .filter(one -> names.contains(one.name()))
                .collect(Collectors.toSet());
    }

    /** On or off, how many a day, and since when, in milliseconds since 1970 UTC, where that is known. */
    private static String mails(MailRule rule) {
        String state = (rule.on() ? MailRule.ON : MailRule.OFF) + "," + rule.mostADay();
        return rule.since() == null ? state : state + "," + rule.since().toEpochMilli();
    }

    private static MailRule mails(String[] parts) {
        @Nullable Instant since = parts.length < 3 ? null : Instant.ofEpochMilli(Long.parseLong(parts[2]));
        return new MailRule(parts[0].equals(MailRule.ON), since, Integer.parseInt(parts[1]));
    }

    /** Code, side and label; of the last two either may be empty. */
    private static Cause cause(String[] parts) {
        @Nullable Side side = parts[1].isEmpty() ? null : Side.valueOf(parts[1]);
        return new Cause(parts[0], side, parts[2].isEmpty() ? null : parts[2]);
    }

    /** Days of the week off, holidays, and the name. */
    private static WorkCalendar calendar(String[] parts) {
        Set<DayOfWeek> weekend =
                parts(parts[0]).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        Set<LocalDate> holidays = parts(parts[1]).stream().map(LocalDate::parse).collect(Collectors.toSet());
        return new WorkCalendar(parts[2], weekend, holidays);
    }

    private static String joined(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return String.join(",", texts);
    }

    /** Nothing between commas is no part: an empty text split would give one. */
    private static List<String> parts(String value) {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }
}
