package dev.kept.core.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds histograms up, each value as it comes, so that a board need not make thousands of small ones first. For one use by
 * one thread.
 */
public final class TallySums {
    private final Map<DaysOf, Integer> slack = new HashMap<>();
    private final Map<DaysOf, Integer> lead = new HashMap<>();
    private final Map<Integer, Integer> renegotiations = new HashMap<>();
    private final Map<Integer, Integer> drift = new HashMap<>();
    private final Map<Integer, Integer> stated = new HashMap<>();
    private final Map<Integer, Integer> statedKept = new HashMap<>();
    private final Map<Reason, Integer> causes = new HashMap<>();
    private final Map<Integer, Integer> moves = new HashMap<>();
    private final Map<Integer, Integer> movesInTime = new HashMap<>();
    private final Map<Integer, Integer> movesAfter = new HashMap<>();
    private final Map<Integer, Integer> shown = new HashMap<>();
    private final Map<Integer, Integer> shownKept = new HashMap<>();
    private int within = Integer.MAX_VALUE;

    TallySums() {}

    /** From now on what came more than so many days after the cell's day is left out, and what is shown for later. */
    void knownWithin(int days) {
        within = days;
    }

    public void slack(DaysOf days, int times) {
        if (days.days() >= -within) {
            slack.merge(days, times, Integer::sum);
        }
    }

    public void lead(DaysOf days, int times) {
        if (days.days() >= -within) {
            lead.merge(days, times, Integer::sum);
        }
    }

    public void renegotiations(Integer number, int times) {
        renegotiations.merge(number, times, Integer::sum);
    }

    public void drift(Integer days, int times) {
        drift.merge(days, times, Integer::sum);
    }

    public void stated(Integer percent, int times) {
        stated.merge(percent, times, Integer::sum);
    }

    public void statedKept(Integer percent, int times) {
        statedKept.merge(percent, times, Integer::sum);
    }

    public void causes(Reason reason, int times) {
        if (reason.days() >= -within) {
            causes.merge(reason, times, Integer::sum);
        }
    }

    public void moves(Integer days, int times) {
        announced(moves, days, times);
    }

    public void movesInTime(Integer days, int times) {
        announced(movesInTime, days, times);
    }

    public void movesAfter(Integer days, int times) {
        announced(movesAfter, days, times);
    }

    private void announced(Map<Integer, Integer> which, Integer days, int times) {
        if (days >= -within) {
            which.merge(days, times, Integer::sum);
        }
    }

    public void shown(Integer days, int times) {
        if (days < within) {
            shown.merge(days, times, Integer::sum);
        }
    }

    public void shownKept(Integer days, int times) {
        if (days < within) {
            shownKept.merge(days, times, Integer::sum);
        }
    }

    void add(Tallies.Counted counted) {
        counted.slack().each(this::slack);
        counted.lead().each(this::lead);
        counted.renegotiations().each(this::renegotiations);
        counted.drift().each(this::drift);
        counted.stated().each(this::stated);
        counted.statedKept().each(this::statedKept);
        counted.causes().each(this::causes);
        counted.moves().all().each(this::moves);
        counted.moves().inTime().each(this::movesInTime);
        counted.moves().after().each(this::movesAfter);
        counted.shown().due().each(this::shown);
        counted.shown().kept().each(this::shownKept);
    }

    Tallies.Counted counted() {
        return new Tallies.Counted(
                tally(slack),
                tally(lead),
                tally(renegotiations),
                tally(drift),
                tally(stated),
                tally(statedKept),
                tally(causes),
                new Moves(tally(moves), tally(movesInTime), tally(movesAfter)),
                new Shown(tally(shown), tally(shownKept)));
    }

    private static <K extends Comparable<K>> Tally<K> tally(Map<K, Integer> counts) {
        return counts.isEmpty() ? Tally.none() : Tally.of(new TreeMap<>(counts));
    }
}
