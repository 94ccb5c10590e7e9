package dev.kept.core.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one day's promises came to. Recomputed from its rows, never incremented.
 *
 * @param counts as known now
 * @param earlier what was believed before something replaced it (a delivery taken back, another date shown, another cause
 *     stated), by the day that happened: as of any day before that one, and not before an earlier entry, these counts held
 */
public record DayCell(CellKey key, Counts counts, SortedMap<LocalDate, Counts> earlier) {

    public DayCell {
        earlier = earlier.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
    }

    /** An empty cell may be left out of any store. */
    public boolean empty() {
        return counts.due() == 0 && earlier.isEmpty();
    }

    /**
     * As it was known at the end of that day, and nothing else. A day that is not over by then is told as it is known now.
     */
    public DayCell knownOn(LocalDate day) {
        return key.day().isBefore(day) ? new DayCell(key, asOf(day), Collections.emptySortedMap()) : this;
    }

    /**
     * What was known at the end of that day, which must lie after the cell's own day. What became known later is left
     * out: a delivery, announcement or cause that came {@code x} days after the cell's day shows as {@code -x} in its tally.
     */
    public Counts asOf(LocalDate day) {
        SortedMap<LocalDate, Counts> later = earlier.isEmpty() ? earlier : earlier.tailMap(day.plusDays(1));
        Counts then = later.isEmpty() ? counts : later.get(later.firstKey());
        return then.knownWithin(Math.toIntExact(ChronoUnit.DAYS.between(key.day(), day)));
    }
}
