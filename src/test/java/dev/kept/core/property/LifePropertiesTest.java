package dev.kept.core.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.HashChain;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.Outcome;
import dev.kept.core.commitment.Projection;
import dev.kept.core.commitment.Promise;
import dev.kept.core.commitment.SizeBand;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.FirstPromise;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Arbitrary<List<Life.Step>> steps() {
        return Life.steps();
    }

    @Property
    void the_state_kept_equals_the_state_made_again_from_the_ledger(
            @ForAll("steps") List<Life.Step> steps, @ForAll @IntRange(max = 4) int notice) {
        Life life = new Life(notice, 14);
        for (Life.Step step : steps) {
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
            @ForAll("steps") List<Life.Step> steps, @ForAll @IntRange(max = 4) int notice) {
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
    void cells_equal_a_naive_count_after_every_step(@ForAll("steps") List<Life.Step> steps) {
        Life life = new Life(1, 14);
        for (Life.Step step : steps) {
            life.take(step);
            for (long project = Life.PROJECT; project < Life.PROJECT + 2; project++) {
                List<DayCell> cells = life.ledger.cells(project, LocalDate.MIN, LocalDate.MAX);
                Set<CellKey> keys = new HashSet<>();
                for (DayCell cell : cells) {
                    assertTrue(keys.add(cell.key()));
                    assertEquals(naive(cell.key(), life.all()), cell);
                    assertFalse(cell.empty());
                }
                assertEquals(
                        countedIn(project, life.all()),
                        cells.stream().mapToInt(DayCell::due).sum());
            }
        }
    }

    private static int countedIn(long project, List<Commitment> all) {
        int counted = 0;
        for (Commitment one : all) {
            boolean out = one.restricted() || one.released() || one.projectId() != project;
            counted += out ? 0 : 2;
        }
        return counted;
    }

    private static DayCell naive(CellKey key, List<Commitment> all) {
        List<Commitment> in = all.stream()
                .filter(one -> !one.restricted() && !one.released())
                .filter(one -> one.projectId() == key.projectId() && one.side() == key.side())
                .filter(one -> key.band() == (one.promise().size() <= 3 ? SizeBand.SMALL : SizeBand.LARGE))
                .filter(one -> key.day()
                        .equals(key.basis() == Basis.FIRST ? one.promise().firstDate() : one.agreedDate()))
                .toList();
        List<Commitment> kept = in.stream()
                .filter(one -> one.deliveredOn() != null && !one.deliveredOn().isAfter(key.day()))
                .toList();
        List<Commitment> slipped = in.stream()
                .filter(one -> key.basis() == Basis.FIRST && !kept.contains(one))
                .toList();
        long surprises = slipped.stream()
                .filter(one -> Announcement.first(one.promise())
                        .map(day -> !day.isBefore(key.day()))
                        .orElse(true))
                .count();
        return new DayCell(
                key,
                in.size(),
                kept.size(),
                in.stream().mapToDouble(one -> one.promise().size()).sum(),
                kept.stream().mapToDouble(one -> one.promise().size()).sum(),
                slipped.size(),
                (int) surprises);
    }

    @Property
    void outcomes_equal_their_definitions(
            @ForAll("steps") List<Life.Step> steps, @ForAll @IntRange(max = 60) int later) {
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
            @ForAll("steps") List<Life.Step> steps, @ForAll @IntRange(max = 1_000) int where) {
        Life life = new Life(1, 14);
        life.take(new Life.Step(Life.Kind.MAKE, 1, 0, 10));
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
     * Once its first date is over a promise is kept or missed for ever, and so no step lifts the first-promise rate of
     * the promises then due. The one exception is the definition's own: a release in time of a renegotiated promise
     * takes it out of the figure altogether.
     */
    @Property
    void nothing_done_after_the_first_date_lifts_the_first_promise_rate(@ForAll("steps") List<Life.Step> steps) {
        Life life = new Life(1, 14);
        for (Life.Step step : steps) {
            LocalDate day = life.clock.day().plusDays(step.pause());
            List<Commitment> before = life.all();
            life.take(step);
            Set<String> released = new HashSet<>();
            life.all().stream()
                    .filter(Commitment::released)
                    .forEach(one -> released.add(one.id().value()));
            Set<String> known = new HashSet<>();
            before.forEach(one -> known.add(one.id().value()));
            Rate then = rate(before, day, released);
            Rate now = rate(
                    life.all().stream()
                            .filter(one -> known.contains(one.id().value()))
                            .toList(),
                    day,
                    released);
            assertEquals(then.n(), now.n());
            assertTrue(now.hits() <= then.hits(), () -> then + " became " + now + " by " + step);
        }
    }

    private static Rate rate(List<Commitment> commitments, LocalDate asOf, Set<String> without) {
        List<Promise> promises = commitments.stream()
                .filter(one -> !without.contains(one.id().value()))
                .map(Commitment::promise)
                .toList();
        return FirstPromise.of(new PromiseTable(promises, asOf, 1)).rate();
    }
}
