package dev.kept.core.cell;

import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.Promise;
import dev.kept.core.measure.Announcement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private final SortedMap<String, Integer> causes = new TreeMap<>();

    CellSum(CellKey key) {
        this.key = key;
    }

    /** @param promise the commitment's promise, as it was known on some day */
    void add(Commitment commitment, Promise promise) {
        boolean inTime = promise.deliveredOn() != null && !promise.deliveredOn().isAfter(key.day());
        due++;
        sizeDue += promise.size();
        if (inTime) {
            kept++;
            sizeKept += promise.size();
        }
        if (key.basis() == Basis.FIRST) {
            addFirst(commitment, promise, inTime);
        } else {
            count(renegotiations, renegotiations(promise));
            count(drift, days(promise.firstDate(), key.day()));
        }
    }

    private void addFirst(Commitment commitment, Promise promise, boolean inTime) {
        boolean announced = Announcement.inTime(promise);
        warned += announced ? 1 : 0;
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
        if (!inTime) {
            addSlipped(commitment, promise, announced);
        }
    }

    private void addSlipped(Commitment commitment, Promise promise, boolean announced) {
        slipped++;
        surprises += announced ? 0 : 1;
        Announcement.first(promise).ifPresent(day -> count(lead, daysOf(promise, day)));
        String cause = commitment.conversation().cause();
        if (cause != null) {
            count(causes, cause);
        }
    }

    Counts counts() {
        return new Counts(
                due,
                kept,
                sizeDue,
                sizeKept,
                slipped,
                surprises,
                warned,
                tally(slack),
                tally(lead),
                tally(renegotiations),
                tally(drift),
                tally(stated),
                tally(statedKept),
                tally(causes));
    }

    private int renegotiations(Promise promise) {
        return (int) promise.changes().stream()
                .filter(change -> !change.on().isAfter(key.day()))
                .count();
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
        return counts.isEmpty() ? Tally.none() : new Tally<>(counts);
    }
}
