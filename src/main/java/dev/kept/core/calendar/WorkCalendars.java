package dev.kept.core.calendar;

import java.util.Map;
import java.util.Set;

/** The working calendars of the house, by name. */
public record WorkCalendars(Map<String, WorkCalendar> byName) {

    public static final WorkCalendars NONE = new WorkCalendars(Map.of());

    public WorkCalendars {
        byName = Map.copyOf(byName);
    }

    /** The calendar with that name; one that was removed since then has Saturdays and Sundays free and no holidays. */
    public WorkCalendar named(String name) {
        WorkCalendar found = byName.get(name);
        return found == null ? new WorkCalendar(name, WorkCalendar.SATURDAY_AND_SUNDAY, Set.of()) : found;
    }
}
