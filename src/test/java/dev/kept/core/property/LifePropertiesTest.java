package dev.kept.core.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.IssueLocation;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Telling;
import dev.kept.core.rulebook.SizeBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every life of commitments, whatever is done to them and in whatever order. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
final class LifePropertiesTest {

    @Provide
    Arbitrary<List<Life.Turn>> steps() {
        return Life.steps();
    }

    @Property
    void the_state_kept_equals_the_state_made_again_from_the_ledger(
            @ForAll("steps") List<Life.Turn> steps, @ForAll @IntRange(max = 4) int notice) {
        Life life = new Life(notice, 14);
        for (Life.Turn step : steps) {
            life.take(step);
            for (Commitment one : life.all()) {
                List<LedgerEvent> events = life.ledger.events(one.id());
                assertEquals(one, Projection.replay(events));
                assertEquals(Optional.empty(), HashChain.verify(events));
            }
        }
    }

    @Property
    void the_agreed_and_latest_dates_kept_equal_those_of_the_definitions(
            @ForAll("steps") List<Life.Turn> steps, @ForAll @IntRange(max = 4) int notice) {
        Life life = new Life(notice, 14);
        steps.forEach(life::take);
        for (Commitment one : life.all()) {
            PromiseTable table = new PromiseTable(List.of(one.promise()), life.clock.day(), notice);
            Promise promise = table.promises().get(0);
            assertEquals(table.agreedDate(promise), one.agreedDate());
            assertEquals(table.latestDate(promise), one.latestDate());
            assertEquals(table.released(promise), one.released());
        }
    }

    @Property
    void cells_equal_a_naive_count_after_every_step(@ForAll("steps") List<Life.Turn> steps) {
        Life life = new Life(1, 14);
        for (Life.Turn step : steps) {
            life.take(step);
            for (long project = Life.PROJECT; project < Life.PROJECT + 2; project++) {
                List<DayCell> cells = life.cells.cells(project, LocalDate.MIN, LocalDate.MAX);
                Set<CellKey> keys = new HashSet<>();
                for (DayCell cell : cells) {
                    assertTrue(keys.add(cell.key()));
                    assertEquals(naive(cell.key(), life.all()), cell);
                    assertFalse(cell.empty());
                }
                assertEquals(
                        countedIn(project, life.all()),
                        cells.stream().mapToInt(cell -> cell.counts().due()).sum());
            }
        }
    }

    private static int countedIn(long project, List<Commitment> all) {
        return (int) all.stream().filter(one -> counts(one, project)).count() * 2;
    }

    /** Written out once more, from what the design says. */
    private static boolean counts(Commitment one, long project) {
        return !one.released() && countedOnce(one, project);
    }

    /** Also one that the requester let go after its date: until then it was a miss. */
    private static boolean everCounts(Commitment one, long project) {
        Consent release = one.promise().withdrawnConsent();
        return counts(one, project) || release != null && release.since() != null && countedOnce(one, project);
    }

    private static boolean countedOnce(Commitment one, long project) {
        return one.stage() == Stage.PROMISE
                && one.deal().parent() == null
                && one.carrier().counted().equals(new IssueLocation(project, false));
    }

    private static DayCell naive(CellKey key, List<Commitment> all) {
        List<Commitment> in = all.stream()
                .filter(one -> everCounts(one, key.projectId()) && one.side() == key.side())
                .filter(one -> key.band() == (one.promise().size() <= 3 ? SizeBand.SMALL : SizeBand.LARGE))
                .filter(one -> key.day()
                        .equals(key.basis() == Basis.FIRST ? one.promise().firstDate() : one.agreedDate()))
                .toList();
        SortedMap<LocalDate, Counts> earlier = new TreeMap<>();
        for (Commitment one : in) {
            List<LocalDate> replaced = new ArrayList<>();
            one.promise().takenBack().forEach(back -> replaced.add(back.until()));
            consents(one)
                    .flatMap(consent -> Arrays.asList(consent.objectedOn(), consent.since()).stream())
                    .filter(Objects::nonNull)
                    .forEach(replaced::add);
            if (key.basis() == Basis.FIRST) {
                one.promise().announced().stream()
                        .flatMap(said -> said.tellings().stream())
                        .map(told -> told.word().objectedOn())
                        .filter(Objects::nonNull)
                        .forEach(replaced::add);
                one.promise().announced().stream()
                        .filter(said -> said.said().isBefore(key.day()))
                        .flatMap(said -> said.tellings().stream())
                        .map(Telling::since)
                        .forEach(replaced::add);
                one.promise().changes().forEach(change -> replaced.add(change.on()));
                one.conversation().causes().stream().skip(1).forEach(cause -> replaced.add(cause.on()));
                one.conversation().feedback().costs().stream().skip(1).forEach(told -> replaced.add(told.on()));
            }
            replaced.removeIf(day -> !day.isAfter(key.day()));
            replaced.forEach(day -> earlier.put(day, NaiveCount.of(key, in, day.minusDays(1))));
        }
        return new DayCell(key, NaiveCount.of(key, in, LocalDate.MAX), earlier);
    }

    private static Stream<Consent> consents(Commitment one) {
        return Stream.concat(
                one.promise().changes().stream().map(DateChange::consent).filter(Objects::nonNull),
                Stream.ofNullable(one.promise().withdrawnConsent()));
    }

    @Property
    void outcomes_equal_their_definitions(
            @ForAll("steps") List<Life.Turn> steps, @ForAll @IntRange(max = 60) int later) {
        Life life = new Life(1, 14);
        steps.forEach(life::take);
        LocalDate asOf = life.clock.day().plusDays(later);
        for (Commitment one : life.all()) {
            LocalDate done = one.deliveredOn();
            LocalDate first = one.promise().firstDate();
            LocalDate agreed = one.agreedDate();
            boolean warned = Announcement.first(one.promise())
                    .map(day -> day.isBefore(first))
                    .orElse(false);
            Outcome expected;
            if (one.released()) {
                expected = Outcome.RELEASED;
            } else if (done != null && !done.isAfter(first) && !done.isAfter(agreed)) {
                expected = Outcome.KEPT_FIRST;
            } else if (done != null && !done.isAfter(agreed)) {
                expected = Outcome.KEPT_AGREED;
            } else if (agreed.isBefore(asOf)) {
                expected = warned ? Outcome.MISSED_WARNED : Outcome.MISSED_SILENT;
            } else {
                expected = Outcome.PENDING;
            }
            assertEquals(expected, Outcomes.of(one, asOf));
        }
    }

    @Property
    void any_single_change_in_a_chain_is_found(
            @ForAll("steps") List<Life.Turn> steps, @ForAll @IntRange(max = 1_000) int where) {
        Life life = new Life(1, 14);
        life.take(new Life.Turn(Life.Kind.MAKE, 1, 0, 10));
        steps.forEach(life::take);
        List<LedgerEvent> events = life.ledger.events(life.all().get(0).id());
        LedgerEvent victim = events.get(where % events.size());
        for (LedgerEvent forged : Forgeries.of(victim)) {
            List<LedgerEvent> chain = events.stream()
                    .map(event -> event == victim ? forged : event)
                    .toList();
            assertTrue(HashChain.verify(chain).isPresent(), () -> "not found: " + forged);
        }
    }

    /**
     * Once a day is over, nothing that is done lifts what was kept on it or changes how much was due: not a release, a
     * move, a hidden issue, a correction, a split, nor anything else. Only the other side itself may: its objection takes a
     * consent back that was stated in its name, and its own answer lets go what was taken back on or after its date.
     */
    @Property
    void nothing_done_after_a_day_lifts_its_rate(@ForAll("steps") List<Life.Turn> steps) {
        Life life = new Life(1, 14);
        for (Life.Turn step : steps) {
            Map<CellKey, Counts> before = past(life, life.clock.day().plusDays(step.pause()));
            long letGo = letGo(life);
            life.take(step);
            if (step.kind() == Life.Kind.OBJECT || step.kind() == Life.Kind.ANSWER && letGo(life) > letGo) {
                continue;
            }
            Map<CellKey, Counts> after = past(life, life.clock.day());
            assertEquals(before.keySet(), after.keySet());
            before.forEach((key, then) -> {
                Counts now = after.get(key);
                assertEquals(then.due(), now.due(), () -> key + " by " + step);
                assertEquals(then.sizeDue(), now.sizeDue(), () -> key + " by " + step);
                assertTrue(now.kept() <= then.kept(), () -> key + " by " + step);
                assertTrue(now.surprises() >= then.surprises(), () -> key + " by " + step);
            });
        }
    }

    private static long letGo(Life life) {
        return life.all().stream().filter(one -> one.promise().letGoLater()).count();
    }

    /**
     * What a board of a past day shows is what it showed on that day, whatever became known since. A promise whose consent
     * was objected to is found by the date agreed now, so that for such lives only the first dates are compared.
     */
    @Property
    void a_past_day_tells_exactly_what_was_known_on_it(@ForAll("steps") List<Life.Turn> steps) {
        Life life = new Life(1, 14);
        Map<LocalDate, Map<CellKey, Counts>> seen = new TreeMap<>();
        for (Life.Turn step : steps) {
            life.take(step);
            seen.put(life.clock.day(), past(life, life.clock.day()));
        }
        boolean objected =
                life.all().stream().flatMap(LifePropertiesTest::consents).anyMatch(one -> one.objectedOn() != null);
        seen.forEach((day, then) -> {
            Map<CellKey, Counts> now = past(life, day);
            if (objected) {
                then.keySet().removeIf(key -> key.basis() == Basis.AGREED);
                now.keySet().removeIf(key -> key.basis() == Basis.AGREED);
            }
            assertEquals(withoutCauses(then), withoutCauses(now));
        });
    }

    /** All cells of days before that one, as of it; one of which nothing is due adds nothing and may be left out. */
    private static Map<CellKey, Counts> past(Life life, LocalDate asOf) {
        Map<CellKey, Counts> cells = new HashMap<>();
        for (long project = Life.PROJECT; project < Life.PROJECT + 2; project++) {
            for (DayCell cell : life.cells.cells(project, LocalDate.MIN, asOf)) {
                Counts counts = cell.asOf(asOf);
                if (counts.due() > 0) {
                    cells.put(cell.key(), counts);
                }
            }
        }
        return cells;
    }

    /** Causes are those known now, see {@link DayCell#asOf}. */
    private static Map<CellKey, String> withoutCauses(Map<CellKey, Counts> cells) {
        Map<CellKey, String> texts = new HashMap<>();
        cells.forEach((key, counts) -> texts.put(key, counts.toString().replaceAll(", causes=.*", "")));
        return texts;
    }
}
