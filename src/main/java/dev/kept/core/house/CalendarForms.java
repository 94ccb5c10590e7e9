package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.house.TypedRules.TypedCalendar;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Working calendars as an administrator types them, numbered from 0; one without a name and days is none. */
final class CalendarForms {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private CalendarForms() {}

    /** Those that are right; of each that is not, the first thing that is wrong is added to the others. */
    static List<WorkCalendar> read(List<TypedCalendar> typed, List<Refusal> wrong) {
        List<WorkCalendar> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            TypedCalendar one = typed.get(i);
            if (!one.name().isBlank() || !one.holidays().isBlank()) {
                calendar(one, "calendar" + i + ".", names).fold(read::add, wrong::add);
            }
        }
        if (read.size() > MOST) {
            wrong.add(Refusal.invalid("calendars", "kept.rules.error.calendar.many", Integer.toString(MOST)));
        }
        return read;
    }

    private static Answer<WorkCalendar> calendar(TypedCalendar typed, String field, Set<String> names) {
        String name = typed.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !TypedRules.printable(name)) {
            return refused(field + "name", "kept.rules.error.calendar.name", Integer.toString(LONGEST_NAME));
        }
        if (!names.add(name)) {
            return refused(field + "name", "kept.rules.error.calendar.twice", name);
        }
        if (EnumSet.allOf(DayOfWeek.class).equals(typed.weekend())) {
            return refused(field + "free", "kept.rules.error.calendar.free");
        }
        return Holidays.read(typed.holidays(), field + "holidays")
                .map(days -> new WorkCalendar(name, typed.weekend(), days));
    }

    private static <T> Answer<T> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
