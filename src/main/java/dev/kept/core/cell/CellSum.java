package dev.kept.core.cell;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.Promise;
import dev.kept.core.commitment.StatedCause;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.measure.promise.Renegotiated.Move;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what the promises of one cell come to. */
final class CellSum {
    private final CellKey key;
    private int due;
    private int kept;
    private double sizeDue;
    private double sizeKept;
    private int slipped;
    private int surprises;
    private int warned;
    private final SortedMap<DaysOf, Integer> slack = new TreeMap<>();
    private final SortedMap<DaysOf, Integer> lead = new TreeMap<>();
    private final SortedMap<Integer, Integer> renegotiations = new TreeMap<>();
    private final SortedMap<Integer, Integer> drift = new TreeMap<>();
    private final SortedMap<Integer, Integer> stated = new TreeMap<>();
    private final SortedMap<Integer, Integer> statedKept = new TreeMap<>();
    private final SortedMap<Reason, Integer> causes = new TreeMap<>();
    private final SortedMap<Integer, Integer> moves = new TreeMap<>();
    private final SortedMap<Integer, Integer> movesInTime = new TreeMap<>();
    private final SortedMap<Integer, Integer> movesAfter = new TreeMap<>();
    private final SortedMap<Integer, Integer> shown = new TreeMap<>();
    private final SortedMap<Integer, Integer> shownKept = new TreeMap<>();

    CellSum(CellKey key) {
        this.key = key;
    }

    /** @param knownBy what happened after that day is left out; {@code LocalDate.MAX} for all of it */
    void add(Commitment commitment, LocalDate knownBy) {
        Promise promise = commitment.promise().knownOn(knownBy);
        boolean inTime = promise.deliveredOn() != null && !promise.deliveredOn().isAfter(key.day());
        due++;
        sizeDue += promise.size();
        if (inTime) {
            kept++;
            sizeKept += promise.size();
        }
        if (key.basis() == Basis.FIRST) {
            addFirst(commitment, promise, inTime);
            if (!inTime) {
                addSlipped(promise, commitment.conversation().causeBy(knownBy));
            }
            addDates(promise, Renegotiated.moves(promise, commitment.noticeDays()));
        } else {
            count(renegotiations, (int) Renegotiated.moves(promise, commitment.noticeDays()).stream()
                    .filter(move -> !move.on().isAfter(key.day()))
                    .count());
            count(drift, days(promise.firstDate(), key.day()));
        }
    }

    private void addFirst(Commitment commitment, Promise promise, boolean inTime) {
        warned += Announcement.inTime(promise) ? 1 : 0;
        if (promise.deliveredOn() != null) {
            count(slack, daysOf(promise, promise.deliveredOn()));
        }
        Integer percent = commitment.deal().confidence();
        if (percent != null) {
            count(stated, percent);
            if (inTime) {
                count(statedKept, percent);
            }
        }
    }

    private void addSlipped(Promise promise, @Nullable StatedCause cause) {
        slipped++;
        surprises += Announcement.inTime(promise) ? 0 : 1;
        Announcement.first(promise).ifPresent(day -> count(lead, daysOf(promise, day)));
        if (cause != null) {
            count(causes, new Reason(days(cause.on(), key.day()), cause.code()));
        }
    }

    private void addDates(Promise promise, List<Move> announced) {
        for (Move move : announced) {
            int before = days(move.on(), key.day());
            count(moves, before);
            if (move.inTime()) {
                count(movesInTime, before);
            }
            if (move.after()) {
                count(movesAfter, before);
            }
        }
        LocalDate date = promise.shownDate();
        int later = days(key.day(), date);
        count(shown, later);
        if (promise.deliveredOn() != null && !promise.deliveredOn().isAfter(date)) {
            count(shownKept, later);
        }
    }

    Counts counts() {
        Tallies.Counted counted = new Tallies.Counted(
                tally(slack),
                tally(lead),
                tally(renegotiations),
                tally(drift),
                tally(stated),
                tally(statedKept),
                tally(causes),
                new Moves(tally(moves), tally(movesInTime), tally(movesAfter)),
                new Shown(tally(shown), tally(shownKept)));
        return new Counts(due, kept, sizeDue, sizeKept, slipped, surprises, warned, Tallies.of(counted));
    }

    private DaysOf daysOf(Promise promise, LocalDate from) {
        return new DaysOf(days(from, key.day()), days(promise.madeOn(), key.day()));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static <K> void count(SortedMap<K, Integer> counts, K value) {
        counts.merge(value, 1, Integer::sum);
    }

    private static <K extends Comparable<K>> Tally<K> tally(SortedMap<K, Integer> counts) {
        return counts.isEmpty() ? Tally.none() : Tally.of(counts);
    }
}
