package dev.kept.core.figure;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the promises first due in some months of a window. Each of them is in exactly one of the four numbers, so
 * that all stretches together are the promises behind the first-promise rate.
 *
 * @param from its first day
 * @param until the day after its last
 * @param kept by the first date
 * @param keptLater not by the first date, but by the agreed one, and announced in time
 * @param announced by neither date, announced in time
 * @param surprises not by the first date and not announced in time
 */
public record Stretch(LocalDate from, LocalDate until, int kept, int keptLater, int announced, int surprises) {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    /** Of more bars than these nobody sees a trend. */
    private static final int MOST_QUARTERS = 8;
    /** A window of 366 days has one day more than four quarters; that is no stretch of its own. */
    private static final int FEWEST_DAYS = 15;

    /** How many there are together. */
    public int due() {
        return kept + keptLater + announced + surprises;
    }

    /**
     * The stretches of a window, the oldest first: quarters of a year counted back from its end, years where there would be
     * too many quarters.
     *
     * @param cells those of the window, as they were known on its day
     * @param keptLater how many were kept by the agreed date alone, by the day they were first due
     */
    public static List<Stretch> of(Window window, List<DayCell> cells, Map<LocalDate, Integer> keptLater) {
        List<Stretch> stretches = new ArrayList<>();
        for (Window part : parts(window)) {
            Counts counts = Counts.sum(cells.stream()
                    .filter(cell -> cell.key().basis() == Basis.FIRST
                            && part.contains(cell.key().day()))
                    .map(DayCell::counts)
                    .toList());
            int later = keptLater.entrySet().stream()
                    .filter(entry -> part.contains(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            stretches.add(new Stretch(
                    part.from(),
                    part.until(),
                    counts.kept(),
                    later,
                    counts.slipped() - counts.surprises() - later,
                    counts.surprises()));
        }
        return stretches;
    }

    private static List<Window> parts(Window window) {
        LocalDate until = window.until();
        LocalDate earliest = until.minusMonths((long) QUARTER * MOST_QUARTERS).minusDays(FEWEST_DAYS);
        int months = window.from().isBefore(earliest) ? YEAR : QUARTER;
        List<Window> parts = new ArrayList<>();
        LocalDate end = until;
        for (int part = 1; end.isAfter(window.from()); part++) {
            LocalDate start = until.minusMonths((long) months * part);
            if (start.isBefore(window.from().plusDays(FEWEST_DAYS))) {
                start = window.from();
            }
            parts.add(0, new Window(start, end));
            end = start;
        }
        return parts;
    }
}
