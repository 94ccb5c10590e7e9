package dev.kept.core.privacy;

import java.util.List;
import java.util.SortedMap;

/**
 * What one place holds about a person.
 *
 * @param count how many rows there are
 * @param rows the first of them as they are stored, by column; without what the database alone needs
 */
public record PersonTrace(PersonPlace place, long count, List<SortedMap<String, String>> rows) {

    /** So many rows of a place are handed out at most. */
    public static final int MOST = 10_000;

    public PersonTrace {
        rows = List.copyOf(rows);
    }
}
