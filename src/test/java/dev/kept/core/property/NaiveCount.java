package dev.kept.core.property;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.TalliedMove;
import dev.kept.core.cell.Tallies;
import dev.kept.core.cell.Tally;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.conversation.Conversation;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.promise.Earliness;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.TakenBack;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The counts of a cell, each counted for itself over a list. */
final class NaiveCount {

    private NaiveCount() {}

    /** A promise as known on the day, with its commitment. */
    private record One(Promise promise, Commitment commitment) {}

    static Counts of(CellKey key, List<Commitment> in, LocalDate knownOn) {
        List<One> all = in.stream()
                .map(one -> new One(one.promise().knownOn(knownOn), one))
                .filter(one -> there(one, key))
                .toList();
        boolean first = key.basis() == Basis.FIRST;
        Predicate<One> kept = one -> one.promise().deliveredOn() != null
                && !one.promise().deliveredOn().isAfter(key.day());
        Predicate<One> slipped = one -> first && !kept.test(one);
        Predicate<One> warned =
                one -> first && NaiveTellings.announced(one.promise()).anyMatch(day -> day.isBefore(key.day()));
        return new Counts(
                all.size(),
                count(all, kept),
                size(all, one -> true),
                size(all, kept),
                count(all, slipped),
                count(all, slipped.and(warned.negate())),
                count(all, warned),
                first
                        ? count(all, warned.and(one -> NaiveTellings.reached(one.promise())
                                .anyMatch(day -> day.isBefore(key.day()))))
                        : consents(all).size(),
                (int) (first ? all.stream().map(one -> one.commitment().deal().acceptance()) : consents(all).stream())
                        .filter(consent -> consent != null && consent.word() == Word.ANSWERED)
                        .count(),
                Tallies.of(tallies(key, all, kept, slipped, knownOn)));
    }

    /** Until the requester objected, a release took it out of the cell, and a new date put it into another one. */
    private static boolean there(One one, CellKey key) {
        LocalDate agreed = agreed(one, one.promise().changes());
        LocalDate withdrawn = one.promise().withdrawnOn();
        boolean released = withdrawn != null && one.promise().withdrawnAgreed() && !withdrawn.isAfter(agreed);
        return !released && (key.basis() == Basis.FIRST || agreed.equals(key.day()));
    }

    /** The date in force after these changes. */
    private static LocalDate agreed(One one, List<DateChange> changes) {
        LocalDate inForce = one.promise().firstDate();
        for (DateChange change : changes) {
            boolean counts = change.agreed()
                    && !change.on().isAfter(inForce.minusDays(one.commitment().noticeDays()));
            inForce = counts ? change.newDate() : inForce;
        }
        return inForce;
    }

    /** Of the changes that count. */
    private static List<Consent> consents(List<One> all) {
        List<Consent> consents = new ArrayList<>();
        for (One one : all) {
            List<DateChange> changes = one.promise().changes();
            for (int i = 0; i < changes.size(); i++) {
                LocalDate before = agreed(one, changes.subList(0, i));
                boolean counts = changes.get(i).agreed()
                        && !changes.get(i)
                                .on()
                                .isAfter(before.minusDays(one.commitment().noticeDays()));
                if (counts) {
                    consents.add(changes.get(i).consent());
                }
            }
        }
        return consents;
    }

    private static Map<TallyKind, Tally<?>> tallies(
            CellKey key, List<One> all, Predicate<One> kept, Predicate<One> slipped, LocalDate knownOn) {
        boolean first = key.basis() == Basis.FIRST;
        List<One> shown = first ? all : List.of();
        Predicate<One> keptAsShown = one -> one.promise().deliveredOn() != null
                && !one.promise().deliveredOn().isAfter(shown(one.promise()));
        Function<One, Integer> confidence = one -> one.commitment().deal().confidence();
        Map<TallyKind, Tally<?>> tallies = new EnumMap<>(TallyKind.class);
        tallies.put(
                TallyKind.SLACK,
                tally(all, one -> first ? daysOf(one, one.promise().deliveredOn(), key) : null));
        tallies.put(
                TallyKind.LEAD,
                tally(all, one -> slipped.test(one) ? daysOf(one, NaiveTellings.earliest(one.promise()), key) : null));
        tallies.put(TallyKind.RENEGOTIATIONS, tally(all, one -> first ? null : announcedBy(key.day(), one)));
        tallies.put(
                TallyKind.DRIFT,
                tally(all, one -> first ? null : days(one.promise().firstDate(), key.day())));
        tallies.put(TallyKind.STATED, tally(all, one -> first ? confidence.apply(one) : null));
        tallies.put(TallyKind.STATED_KEPT, tally(all, one -> first && kept.test(one) ? confidence.apply(one) : null));
        tallies.put(
                TallyKind.CAUSES,
                tally(all, one -> slipped.test(one) ? NaiveTalk.cause(talk(one), key.day(), knownOn) : null));
        tallies.put(TallyKind.MOVES, offsets(all, key, (move, inForce, notice) -> true));
        tallies.put(
                TallyKind.MOVES_IN_TIME,
                offsets(
                        all,
                        key,
                        (move, inForce, notice) -> !move.isAfter(inForce.minusDays(notice)) && !move.isAfter(inForce)));
        tallies.put(TallyKind.MOVES_AFTER, offsets(all, key, (move, inForce, notice) -> move.isAfter(inForce)));
        tallies.put(TallyKind.SHOWN, tally(shown, one -> days(key.day(), shown(one.promise()))));
        tallies.put(
                TallyKind.SHOWN_KEPT,
                tally(shown.stream().filter(keptAsShown).toList(), one -> days(key.day(), shown(one.promise()))));
        tallies.put(
                TallyKind.CONFIRMED,
                tally(all, one -> first && kept.test(one) ? NaiveTalk.confirmed(talk(one), key.day(), knownOn) : null));
        tallies.put(TallyKind.KEPT_LATER, tally(all, one -> slipped.test(one) ? keptLater(one, key) : null));
        tallies.put(TallyKind.UNHEARD, tally(all, one -> slipped.test(one) ? unheard(one.promise(), key) : null));
        tallies.put(TallyKind.NOT_MEANT, notMeant(shown, key));
        tallies.put(
                TallyKind.COSTS,
                tally(all, one -> slipped.test(one) ? NaiveTalk.cost(talk(one), key.day(), knownOn) : null));
        tallies.put(TallyKind.EARLINESS, first ? Tally.none() : earliness(all, key));
        tallies.put(TallyKind.THANKS, tally(shown, one -> NaiveTalk.thanks(talk(one), key.day(), knownOn)));
        List<One> keptAgreed = first ? List.of() : all.stream().filter(kept).toList();
        List<One> missed =
                first ? List.of() : all.stream().filter(kept.negate()).toList();
        tallies.put(
                TallyKind.REPORTED_MISSED,
                tally(missed, one -> NaiveTalk.reported(talk(one), one.promise(), key.day())));
        tallies.put(
                TallyKind.UNREPORTED, tally(missed, one -> NaiveTalk.unreported(talk(one), one.promise(), key.day())));
        tallies.put(
                TallyKind.REPORTED_KEPT,
                tally(keptAgreed, one -> NaiveTalk.reported(talk(one), one.promise(), key.day())));
        return tallies;
    }

    private static Conversation talk(One one) {
        return one.commitment().conversation();
    }

    private static Tally<?> notMeant(List<One> shown, CellKey key) {
        SortedMap<Integer, Integer> times = new TreeMap<>();
        shown.stream()
                .flatMap(one -> one.promise().takenBack().stream())
                .filter(TakenBack::notMeant)
                .forEach(back -> times.merge(days(back.until(), key.day()), 1, Integer::sum));
        return Tally.of(times);
    }

    private static Tally<?> earliness(List<One> all, CellKey key) {
        SortedMap<TalliedMove, Integer> times = new TreeMap<>();
        for (One one : all) {
            newDates(one).forEach(move -> {
                int left = Math.max(0, days(move.on, move.inForce));
                int promised = Math.max(left, days(one.promise().madeOn(), move.inForce));
                times.merge(new TalliedMove(days(move.on, key.day()), new Earliness(left, promised)), 1, Integer::sum);
            });
        }
        return Tally.of(times);
    }

    private static Integer keptLater(One one, CellKey key) {
        LocalDate delivered = one.promise().deliveredOn();
        boolean warned = NaiveTellings.announced(one.promise()).anyMatch(day -> day.isBefore(key.day()));
        boolean kept = delivered != null
                && !delivered.isAfter(agreed(one, one.promise().changes()));
        return warned && kept ? days(delivered, key.day()) : null;
    }

    /** Days from the first warning before the date that nobody was told of, unless somebody was told of another one. */
    private static Integer unheard(Promise promise, CellKey key) {
        return NaiveTellings.announced(promise).anyMatch(day -> day.isBefore(key.day()))
                ? null
                : promise.announced().stream()
                        .filter(one -> one.date() == null || one.date().isAfter(key.day()))
                        .filter(one -> one.said().isBefore(key.day()))
                        .filter(one -> one.tellings().stream()
                                .allMatch(telling -> telling.word().objectedOn() != null))
                        .map(one -> days(one.said(), key.day()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Integer announcedBy(LocalDate day, One one) {
        return (int) newDates(one).filter(move -> !move.on.isAfter(day)).count();
    }

    private static LocalDate shown(Promise promise) {
        return promise.changes().stream()
                .map(DateChange::newDate)
                .reduce(promise.firstDate(), (earlier, later) -> later);
    }

    /** Says of a new date announced on a day whether it is looked for. */
    private interface Which {
        boolean is(LocalDate announced, LocalDate inForce, int noticeDays);
    }

    private static Tally<Integer> offsets(List<One> all, CellKey key, Which which) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        if (key.basis() == Basis.FIRST) {
            all.forEach(one -> newDates(one)
                    .filter(move ->
                            which.is(move.on, move.inForce, one.commitment().noticeDays()))
                    .forEach(move -> counts.merge(days(move.on, key.day()), 1, Integer::sum)));
        }
        return Tally.of(counts);
    }

    private record NewDate(LocalDate on, LocalDate inForce) {}

    /** Neither a consent to a date announced before nor the way back to the date in force is a new date. */
    private static Stream<NewDate> newDates(One one) {
        List<NewDate> all = new ArrayList<>();
        List<DateChange> changes = one.promise().changes();
        for (int i = 0; i < changes.size(); i++) {
            List<DateChange> before = changes.subList(0, i);
            LocalDate inForce = agreed(one, before);
            LocalDate shown =
                    before.isEmpty() ? inForce : before.get(before.size() - 1).newDate();
            if (!changes.get(i).newDate().equals(inForce)
                    && !changes.get(i).newDate().equals(shown)) {
                all.add(new NewDate(changes.get(i).on(), inForce));
            }
        }
        return all.stream();
    }

    private static Integer days(LocalDate from, LocalDate to) {
        return from == null ? null : (int) ChronoUnit.DAYS.between(from, to);
    }

    private static DaysOf daysOf(One one, LocalDate from, CellKey key) {
        LocalDate to = key.day();
        return from == null
                ? null
                : new DaysOf(days(from, to), days(one.promise().madeOn(), to));
    }

    private static int count(List<One> all, Predicate<One> which) {
        return (int) all.stream().filter(which).count();
    }

    private static double size(List<One> all, Predicate<One> which) {
        return all.stream()
                .filter(which)
                .mapToDouble(one -> one.promise().size())
                .sum();
    }

    private static <K extends Comparable<K>> Tally<K> tally(List<One> all, Function<One, K> value) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        all.stream().map(value).filter(Objects::nonNull).forEach(one -> counts.merge(one, 1, Integer::sum));
        return Tally.of(counts);
    }
}
