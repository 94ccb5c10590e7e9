package dev.kept.core.settings;

import dev.kept.core.figure.Pillar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.TypedFunction;
import dev.kept.core.house.TypedRules;
import dev.kept.core.scoreboard.Targets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Settings as values by their place, so that two can be compared value by value. */
final class SettingValues {

    private SettingValues() {}

    /** What is different in the second, in the order of the places. */
    static List<SettingChange> changes(HouseSettings before, HouseSettings after) {
        Map<String, String> old = of(before);
        Map<String, String> now = of(after);
        TreeSet<String> places = new TreeSet<>(old.keySet());
        places.addAll(now.keySet());
        List<SettingChange> changes = new ArrayList<>();
        for (String place : places) {
            String was = old.get(place);
            String is = now.get(place);
            if (was == null || !was.equals(is)) {
                changes.add(new SettingChange(place, was, is));
            }
        }
        return changes;
    }

    private static Map<String, String> of(HouseSettings settings) {
        Map<String, String> values = new TreeMap<>();
        rules(TypedRules.of(settings.rules()), values);
        values.put(
                "rules.switchedOff",
                settings.rules().off().stream().map(one -> one.code()).sorted().collect(Collectors.joining(", ")));
        for (Pillar pillar : Pillar.values()) {
            values.put(
                    "weights." + pillar.code(),
                    Integer.toString(settings.terms().weights().of(pillar)));
        }
        Targets targets = settings.terms().targets();
        values.put("targets.rates", Integer.toString(targets.ratesPercent()));
        values.put("targets.surprises", Integer.toString(targets.surprisesPercent()));
        settings.functions().forEach(function -> function(function, values));
        return values;
    }

    private static void rules(TypedRules rules, Map<String, String> values) {
        values.put("rules.noticeDays", rules.noticeDays());
        values.put("rules.noticeCalendar", rules.noticeCalendar());
        values.put("rules.reopenDays", rules.reopenDays());
        values.put("rules.correctMinutes", rules.correctMinutes());
        values.put("rules.remindDays", rules.remindDays());
        values.put("rules.freshDays", rules.freshDays());
        values.put("rules.causes", joined(rules.causes()));
        values.put("rules.figureYears", rules.figureYears());
        values.put("rules.packMonths", rules.packMonths());
        values.put("rules.consent", rules.consent());
        values.put("rules.resolutions", joined(rules.resolutions()));
        values.put("rules.statuses", joined(rules.statuses()));
        values.put("rules.statusField", rules.statusField().name());
        values.put("rules.onTrack", joined(rules.statusField().onTrack()));
        values.put("rules.inDanger", joined(rules.statusField().inDanger()));
        values.put("rules.offTrack", joined(rules.statusField().offTrack()));
        values.put("rules.names", rules.names());
        values.put("rules.notices", rules.notices());
        values.put("rules.mailsADay", rules.mailsADay());
        for (TypedRules.TypedCalendar calendar : rules.calendars()) {
            String place = "rules.calendars." + calendar.name() + ".";
            values.put(
                    place + "free",
                    new TreeSet<>(calendar.weekend())
                            .stream().map(DayOfWeek::name).collect(Collectors.joining(", ")));
            values.put(place + "holidays", joined(calendar.holidays()));
        }
    }

    private static void function(BusinessFunction function, Map<String, String> values) {
        TypedFunction typed = TypedFunction.of(function);
        String place = "functions." + typed.name() + ".";
        values.put(place + "zone", typed.zone());
        values.put(place + "calendar", typed.calendar());
        values.put(place + "contacts", joined(typed.contacts()));
        values.put(place + "rhythm", typed.rhythm());
    }

    private static String joined(String lines) {
        return lines.lines().map(String::strip).collect(Collectors.joining(", "));
    }
}
