package dev.kept.core.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.Tallies;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever collects everything that is ever published of a project, over years in which promises come, go, are hidden, put
 * right or imported, finds no two figures that differ by fewer than {@link Spans#FEWEST} promises.
 */
class NothingIsLearntTest {

    private static final LocalDate BEGINNING = LocalDate.of(2023, 1, 1);
    private static final int YEARS_OF_DAYS = 4 * 365;

    /** One promise as the attacker would like to know it. */
    private record Secret(int id, LocalDate due, boolean kept, boolean surprise) {}

    /** A figure that was published, with the promises that it was made of. */
    private record Seen(Set<Integer> of, int hits) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_two_published_figures_differ_by_a_few_promises(long seed) {
        Random chance = new Random(seed);
        int perYear = 4 + chance.nextInt(60);
        List<Secret> promises = new ArrayList<>();
        List<PublishedSpan> told = List.of();
        List<Seen> kept = new ArrayList<>();
        List<Seen> late = new ArrayList<>();
        int next = 0;
        for (int day = 200; day < YEARS_OF_DAYS; day += 1 + chance.nextInt(20)) {
            LocalDate today = BEGINNING.plusDays(day);
            int made = chance.nextInt(10) == 0 ? chance.nextInt(15) : chance.nextInt(100) < perYear ? 1 : 0;
            for (int i = 0; i < made; i++) {
                int back = chance.nextInt(4) == 0 ? chance.nextInt(day) : 0;
                promises.add(new Secret(next++, today.minusDays(back), chance.nextInt(3) > 0, chance.nextBoolean()));
            }
            if (!promises.isEmpty() && chance.nextInt(6) == 0) {
                promises.remove(chance.nextInt(promises.size()));
            }
            List<PublishedSpan> before = told;
            told = Spans.next(told, cells(promises), today);
            for (PublishedSpan span : told) {
                boolean news = before.stream()
                        .noneMatch(old ->
                                old.kept().equals(span.kept()) && old.from().equals(span.from()));
                Predicate<Secret> inside =
                        one -> !one.due().isBefore(span.from()) && one.due().isBefore(span.until());
                if (news) {
                    kept.add(seen(promises, inside, span.kept()));
                }
                boolean late5 = span.surprises().n() > 0
                        && before.stream()
                                .noneMatch(old -> old.surprises().equals(span.surprises())
                                        && old.from().equals(span.from()));
                if (late5) {
                    late.add(seen(promises, inside.and(one -> !one.kept()), span.surprises()));
                }
            }
        }
        assertTrue(kept.size() > 1, "nothing was published");
        assertApart(kept);
        assertApart(late);
        kept.addAll(sums(kept));
        assertApart(kept);
    }

    /** What whole boards come to: all runs of figures about different promises. */
    private static List<Seen> sums(List<Seen> figures) {
        List<Seen> sums = new ArrayList<>();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Set<Integer> of = new HashSet<>(figures.get(i).of());
            int hits = figures.get(i).hits();
            for (int j = i + 1;
                    j < figures.size()
                            && Collections.disjoint(of, figures.get(j).of());
                    j++) {
                of.addAll(figures.get(j).of());
                hits += figures.get(j).hits();
                sums.add(new Seen(Set.copyOf(of), hits));
            }
        }
        return sums;
    }

    private static Seen seen(List<Secret> promises, Predicate<Secret> inside, Rate told) {
        Set<Integer> of = promises.stream().filter(inside).map(Secret::id).collect(Collectors.toSet());
        assertEquals(of.size(), told.n(), "the figure is made of these");
        return new Seen(of, told.hits());
    }

    private static void assertApart(List<Seen> figures) {
        for (Seen one : figures) {
            assertTrue(one.of().size() >= Spans.FEWEST, "so few promises: " + one);
            for (Seen other : figures) {
                Set<Integer> difference = new HashSet<>(one.of());
                difference.removeAll(other.of());
                Set<Integer> back = new HashSet<>(other.of());
                back.removeAll(one.of());
                int apart = difference.size() + back.size();
                assertTrue(apart == 0 || apart >= Spans.FEWEST, () -> one + " and " + other);
                assertTrue(apart > 0 || one.hits() == other.hits(), () -> "told twice: " + one + " and " + other);
            }
        }
    }

    @Test
    void a_quarter_with_few_promises_waits_for_the_next_and_the_one_before_stays() {
        List<Secret> promises = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            promises.add(new Secret(i, LocalDate.of(2026, 1, 5), i < 4, true));
        }
        promises.add(new Secret(8, LocalDate.of(2026, 5, 5), true, false));
        LocalDate july = LocalDate.of(2026, 7, 20);
        List<PublishedSpan> first = Spans.next(List.of(), cells(promises), july);
        assertEquals(
                List.of(new PublishedSpan(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), new Rate(4, 7), new Rate(0, 0), july)),
                first);
        for (int i = 10; i < 16; i++) {
            promises.add(new Secret(i, LocalDate.of(2026, 8, 5), false, i < 13));
        }
        assertEquals(first, Spans.next(first, cells(promises), LocalDate.of(2026, 10, 10)), "not settled yet");
        List<PublishedSpan> later = Spans.next(first, cells(promises), LocalDate.of(2026, 10, 20));
        assertEquals(first.get(0), later.get(0));
        assertEquals(LocalDate.of(2026, 4, 1), later.get(1).from());
        assertEquals(LocalDate.of(2026, 10, 1), later.get(1).until());
        assertEquals(new Rate(1, 7), later.get(1).kept());
        assertEquals(new Rate(3, 6), later.get(1).surprises());
    }

    private static List<DayCell> cells(List<Secret> promises) {
        return promises.stream()
                .map(one -> new DayCell(
                        new CellKey(1, Side.IT, SizeBand.values()[0], Basis.FIRST, one.due()),
                        new Counts(
                                1,
                                one.kept() ? 1 : 0,
                                1,
                                1,
                                one.kept() ? 0 : 1,
                                !one.kept() && one.surprise() ? 1 : 0,
                                0,
                                0,
                                0,
                                Tallies.NONE),
                        new TreeMap<>()))
                .toList();
    }
}
