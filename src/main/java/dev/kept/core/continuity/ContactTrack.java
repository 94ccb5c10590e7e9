package dev.kept.core.continuity;

import dev.kept.core.blind.BallotKey;
import dev.kept.core.measure.understanding.ContactContinuity;
import dev.kept.core.promise.Side;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who of one side dealt with a function, so far as it takes to count them: a line for each person under a mark that nobody can
 * read without the month's key. A key is thrown away two months after its month; what a line counts stays, and whose it is
 * cannot be told any more. Whoever comes back after that is a new person.
 *
 * @param function its name as it is spelled
 * @param month the one that is counted now
 * @param keys by month, of this one and at most {@value #MONTHS_KNOWN} before it
 * @param lines in the order of their marks, which says nothing of who came when
 */
public record ContactTrack(
        String function, Side side, YearMonth month, SortedMap<YearMonth, BallotKey> keys, List<PersonLine> lines) {

    /** So many months after its own a key is kept: whoever is on holiday for one month is known again. */
    static final int MONTHS_KNOWN = 2;

    /** Dealings of so many months say how much rests on one person. */
    static final int MONTHS = 12;

    public ContactTrack {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        List<PersonLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(PersonLine::mark)
                .thenComparing(line -> line.dealings().toString()));
        lines = List.copyOf(sorted);
    }

    /** Of a function that nobody has dealt with. */
    static ContactTrack fresh(String function, Side side, YearMonth month) {
        return new ContactTrack(function, side, month, new TreeMap<>(Map.of(month, BallotKey.fresh())), List.of());
    }

    /** With one more dealing of that person in this month. */
    ContactTrack counting(String person) {
        List<PersonLine> all = new ArrayList<>(lines);
        String now = mark(month, person);
        Optional<PersonLine> known = keys.keySet().stream()
                .flatMap(one -> of(one, mark(one, person)).stream())
                .findFirst();
        known.ifPresent(all::remove);
        all.add(known.map(line -> line.again(month, now)).orElseGet(() -> PersonLine.first(month, now)));
        return new ContactTrack(function, side, month, keys, all);
    }

    /** The same track with that person's lines made anonymous. */
    public ContactTrack without(Collection<String> names) {
        Set<String> marks = keys.values().stream()
                .flatMap(key -> key.marks(List.copyOf(names)).stream())
                .collect(Collectors.toSet());
        return new ContactTrack(
                function,
                side,
                month,
                keys,
                lines.stream()
                        .map(line -> marks.contains(line.mark()) ? line.anonymous() : line)
                        .toList());
    }

    private String mark(YearMonth of, String person) {
        return keys.get(of).marks(List.of(person)).get(0);
    }

    private Optional<PersonLine> of(YearMonth last, String mark) {
        return lines.stream()
                .filter(line -> line.last().equals(last) && line.mark().equals(mark))
                .findFirst();
    }

    /** What is told of this month when it is over. */
    ContactMonth closed() {
        YearMonth before = month.minusMonths(1);
        List<Integer> year = lines.stream()
                .map(PersonLine::sum)
                .filter(sum -> sum > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean told = year.size() >= ContactContinuity.FEWEST;
        List<PersonLine> there =
                lines.stream().filter(line -> line.dealt(before)).toList();
        long stayed = there.stream().filter(line -> line.dealt(month)).count();
        return new ContactMonth(
                function,
                side,
                month,
                there.size(),
                there.size() < ContactContinuity.FEWEST ? 0 : (int) stayed,
                new ContactMonth.YearDealings(
                        year.size(),
                        told ? year.stream().mapToLong(Integer::intValue).sum() : 0,
                        told ? year.get(0) : 0,
                        told ? year.stream().mapToLong(one -> (long) one * one).sum() : 0));
    }

    /** The same in the month that follows, without what is too old to be known or counted. */
    ContactTrack next() {
        YearMonth now = month.plusMonths(1);
        SortedMap<YearMonth, BallotKey> kept = new TreeMap<>(keys.tailMap(now.minusMonths(MONTHS_KNOWN)));
        kept.put(now, BallotKey.fresh());
        YearMonth first = now.minusMonths(MONTHS - 1L);
        return new ContactTrack(
                function,
                side,
                now,
                kept,
                lines.stream()
                        .map(line -> kept.containsKey(line.last()) ? line : line.anonymous())
                        .map(line -> line.since(first))
                        .filter(line -> !line.dealings().isEmpty())
                        .toList());
    }
}
