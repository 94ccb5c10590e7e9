package dev.kept.core.setup;

import java.util.List;

/**
 * One line of the list.
 *
 * @param task what it is about
 * @param done whether nothing is left to do
 * @param names what is still to be done in particular: functions, fields, goals, calendars, or the codes of pillars
 */
public record SetupLine(SetupTask task, boolean done, List<String> names) {

    public SetupLine {
        names = List.copyOf(names);
    }
}
