package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Step;
import dev.kept.core.evidence.Sealing;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Window;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.measure.Rate;
import dev.kept.core.scoreboard.Explanation;
import dev.kept.core.scoreboard.ExplanationPlace;
import dev.kept.core.scoreboard.FigureExplanations;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.transfer.ChainImport;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.core.transfer.TrackerKeys;
import dev.kept.testing.GivenSeals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What packing old chains away may not cost. */
public abstract class ArchiveContract extends ArchiveFixture {

    @Test
    void a_packed_chain_reads_and_verifies_as_before_without_the_person() {
        Commitment done = delivered(1);
        List<LedgerEvent> before = ledger().events(done.id());

        assertEquals(1, archive().pack(NEXT_YEAR, null).changed());

        List<LedgerEvent> after = ledger().events(done.id());
        assertEquals(0, eventRows());
        assertEquals(Optional.empty(), HashChain.verify(after));
        assertEquals(
                before.stream().map(LedgerEvent::hash).toList(),
                after.stream().map(LedgerEvent::hash).toList());
        assertEquals(
                before.stream().map(LedgerEvent::facts).toList(),
                after.stream().map(LedgerEvent::facts).toList());
        assertTrue(after.stream().allMatch(event -> event.actor().userKey() == null));
        assertEquals(done, ledger().find(done.id()).orElseThrow());
        assertEquals(
                TimelineEntry.of(before, new WorkCalendars(Map.of())),
                TimelineEntry.of(after, new WorkCalendars(Map.of())));
    }

    @Test
    void what_is_open_or_recent_stays() {
        made(1, DUE);
        delivered(2);

        assertEquals(0, archive().pack(THEN, null).changed());
        assertEquals(1, archive().pack(NEXT_YEAR, null).changed());
        assertEquals(0, archive().pack(NEXT_YEAR, null).changed());
        assertEquals(2, eventRows());
        assertEquals(1, archive().state().packed());
    }

    @Test
    void a_packed_chain_goes_on_where_it_ended() {
        Commitment done = delivered(1);
        archive().pack(NEXT_YEAR, null);

        Commitment disputed = disputed(done);
        Commitment corrected =
                given(book().take(done.id(), new Step.Correct(null, null, null, null, true, "It never was"), PM));

        List<LedgerEvent> chain = ledger().events(done.id());
        assertEquals(done.sequence() + 1, disputed.sequence());
        assertNull(corrected.promise().deliveredOn());
        assertEquals(corrected.sequence(), chain.size());
        assertEquals(EventKind.DISPUTED, chain.get(done.sequence()).kind());
        assertEquals(Optional.empty(), HashChain.verify(chain));
        assertEquals(corrected.sequence() - done.sequence(), eventRows());
        assertNull(verified().firstDifference());
    }

    @Test
    void what_came_to_a_packed_chain_later_is_packed_behind_it() {
        Commitment done = delivered(1);
        archive().pack(NEXT_YEAR, null);
        disputed(done);
        Commitment corrected =
                given(book().take(done.id(), new Step.Correct(null, null, null, null, false, "It stands"), PM));

        assertEquals(0, archive().pack(THEN, null).changed());
        assertEquals(1, archive().pack(NEXT_YEAR, null).changed());
        assertEquals(0, archive().pack(NEXT_YEAR, null).changed());

        List<LedgerEvent> chain = ledger().events(done.id());
        assertEquals(0, eventRows());
        assertEquals(corrected.sequence(), chain.size());
        assertEquals(Optional.empty(), HashChain.verify(chain));
        assertTrue(chain.stream().allMatch(event -> event.actor().userKey() == null));
        assertEquals(1, archive().state().packed());
    }

    @Test
    void a_rebuild_counts_packed_chains_too() {
        delivered(1);
        List<DayCell> before = cellsOf();
        archive().pack(NEXT_YEAR, null);

        assertEquals(0, rebuild().everything().changed());
        assertEquals(before, cellsOf());
    }

    @Test
    void seals_hold_over_packed_chains_and_a_lost_state_of_one_is_named() {
        for (int issue = 1; issue <= 4; issue++) {
            delivered(issue);
        }
        new Sealing(seals(), NOW).run(() -> false);
        archive().pack(NEXT_YEAR, null);

        assertNull(verified().firstDifference());
        assertEquals(4, verified().commitments());
        assertTrue(verified().seals() > 0);
        assertEquals(4, evidence().chains(null, 10).size());

        disputed(ledger().inProject(PROJECT, null, 1).get(0));
        assertNull(verified().firstDifference());
        assertEquals(1, new Sealing(seals(), NOW).run(() -> false));
        assertNull(verified().firstDifference());

        loseStates();
        assertEquals("kept.evidence.no_projection", verified().firstDifference().messageKey());
        rebuild().everything();
        assertNull(verified().firstDifference());
    }

    @Test
    void a_figure_over_packed_promises_is_explained_as_before() {
        delivered(1);
        Commitment open = made(2, DUE);
        Explanation before = explained();

        archive().pack(NEXT_YEAR, null);

        assertEquals(before, explained());
        assertEquals(new Rate(1, 2), before.rate());
        assertEquals(2, before.rows().size());
        assertTrue(before.rows().stream().anyMatch(row -> row.commitment().equals(open)));
    }

    private Explanation explained() {
        return new FigureExplanations(cells(), due(), new InMemoryRuleStore(Clock.systemUTC()), Clock.systemUTC())
                .explain(
                        new ProjectRef(PROJECT, "SHOP", "Shop"),
                        Measure.FIRST_PROMISE_RATE,
                        new Window(DUE.minusDays(5), DUE.plusDays(5)),
                        ExplanationPlace.START,
                        10);
    }

    @Test
    void a_packed_chain_travels_and_comes_back_as_one_that_is_there_already() {
        Commitment done = delivered(1);
        archive().pack(NEXT_YEAR, null);
        InMemoryLedgerStore there = new InMemoryLedgerStore();

        assertEquals(new ImportReport(1, 0, 0, List.of()), importFrom(ledger(), there));
        assertEquals(new ImportReport(0, 1, 0, List.of()), importFrom(ledger(), ledger()));

        List<LedgerEvent> arrived = there.events(done.id());
        assertEquals(Optional.empty(), HashChain.verify(arrived));
        assertEquals(
                ledger().events(done.id()).stream().map(LedgerEvent::hash).toList(),
                arrived.subList(0, done.sequence()).stream()
                        .map(LedgerEvent::hash)
                        .toList());
        assertFalse(arrived.size() == done.sequence());
    }

    private static ImportReport importFrom(LedgerStore from, LedgerStore to) {
        TrackerKeys here = new OneProject();
        ExportedLedger.ExportHead head = new ExportedLedger.ExportHead("there", "SHOP", "Shop", THEN);
        return given(new ChainImport(to, here, NOW)
                .importFrom(new ProjectExport(from, GivenSeals.NONE, here, NOW, PROJECT, head), one -> {}));
    }
}
