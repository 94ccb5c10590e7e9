package dev.kept.core.cell;

/**
 * What one day's promises came to. Recomputed from its rows, never incremented. Released and restricted commitments
 * are in no cell.
 *
 * @param due how many were due
 * @param kept how many of them were delivered on or before that day
 * @param sizeDue the sum of their sizes
 * @param sizeKept the sum of the sizes kept
 * @param slipped of those under {@link Basis#FIRST}: not delivered by the first date; 0 under {@link Basis#AGREED}
 * @param surprises slipped with less than one day's announcement; 0 under {@link Basis#AGREED}
 */
public record DayCell(CellKey key, int due, int kept, double sizeDue, double sizeKept, int slipped, int surprises) {

    /** An empty cell may be left out of any store. */
    public boolean empty() {
        return due == 0;
    }
}
