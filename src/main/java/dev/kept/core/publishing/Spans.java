package dev.kept.core.publishing;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * Which quarters are told together, and what is told of them, so that nobody learns of one promise, also not by comparing
 * what is told with what was told before.
 *
 * <p>Quarters are taken in their order; one with fewer than {@value #FEWEST} promises waits until those after it make up
 * for it. No two spans have a promise in common, and what was told of one stays, until at least {@value #FEWEST} more
 * promises are in it: whichever two figures somebody compares, they differ by no promise or by {@value #FEWEST}. There are no
 * figures by side or function, and none by agreed date: its promises are nearly those of the first date, and a comparison
 * would name the few that were moved.
 */
public final class Spans {

    /** Below this many promises nothing is told. */
    public static final int FEWEST = 5;

    /** How long after its end a quarter is counted: by then deliveries were confirmed or taken back. */
    public static final int SETTLED_DAYS = 14;

    /** How far back the first span of a project may begin. */
    private static final int QUARTERS_BACK = 12;

    private static final int MONTHS = 3;

    private Spans() {}

    /** The first day whose promises matter to {@link #next}. */
    static LocalDate start(List<PublishedSpan> told, LocalDate today) {
        return told.isEmpty()
                ? quarter(today).minusMonths((long) QUARTERS_BACK * MONTHS)
                : told.get(0).from();
    }

    /**
     * All spans as they are to be told from now on.
     *
     * @param told those that were told before, oldest first
     * @param cells the project's, from {@link #start} on
     */
    static List<PublishedSpan> next(List<PublishedSpan> told, List<DayCell> cells, LocalDate today) {
        List<PublishedSpan> spans = new ArrayList<>();
        told.forEach(span -> spans.add(grown(span, counts(cells, span.from(), span.until()), today)));
        LocalDate from =
                told.isEmpty() ? start(told, today) : told.get(told.size() - 1).until();
        LocalDate over = quarter(today.minusDays(SETTLED_DAYS));
        for (LocalDate end = from.plusMonths(MONTHS); !end.isAfter(over); end = end.plusMonths(MONTHS)) {
            Counts counts = counts(cells, from, end);
            if (counts.due() >= FEWEST) {
                spans.add(new PublishedSpan(from, end, kept(counts), more(new Rate(0, 0), surprises(counts)), today));
            }
            if (counts.due() >= FEWEST || counts.due() == 0) {
                from = end;
            }
        }
        return spans;
    }

    private static PublishedSpan grown(PublishedSpan span, Counts now, LocalDate today) {
        Rate kept = more(span.kept(), kept(now));
        Rate surprises = more(span.surprises(), surprises(now));
        return kept.equals(span.kept()) && surprises.equals(span.surprises())
                ? span
                : new PublishedSpan(span.from(), span.until(), kept, surprises, today);
    }

    /** What is told from now on: the new figure only when enough cases came to the one that was told. */
    private static Rate more(Rate told, Rate now) {
        return now.n() >= told.n() + FEWEST ? now : told;
    }

    private static Rate kept(Counts counts) {
        return new Rate(counts.kept(), counts.due());
    }

    private static Rate surprises(Counts counts) {
        return new Rate(counts.surprises(), counts.slipped());
    }

    private static Counts counts(List<DayCell> cells, LocalDate from, LocalDate until) {
        return Counts.sum(cells.stream()
                .filter(cell -> cell.key().basis() == Basis.FIRST)
                .filter(cell ->
                        !cell.key().day().isBefore(from) && cell.key().day().isBefore(until))
                .map(cell -> cell.counts().plain())
                .toList());
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
