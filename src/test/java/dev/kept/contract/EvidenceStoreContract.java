package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellStore;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.Seal;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.transfer.ChainImport;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.testing.FakeWhereabouts;
import dev.kept.testing.FarDates;
import dev.kept.testing.GivenSeals;
import dev.kept.testing.RandomLives;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold of every store whose ledger can be verified. */
public abstract class EvidenceStoreContract {

    private static final int ISSUES = 60;
    private static final Instant NIGHT = Instant.parse("2026-03-21T01:00:00Z");

    private EvidenceStore evidence;

    /** The ledger, empty at the start. */
    protected abstract LedgerStore ledger();

    /** The cells over it. */
    protected abstract CellStore cells();

    /** The same ledger as it is stored. */
    protected abstract EvidenceStore evidence();

    /** The seals over it. */
    protected abstract SealStore seals();

    @BeforeEach
    void fill_the_ledger() {
        evidence = evidence();
        RandomLives.fill(ledger(), ISSUES, 42);
    }

    @Test
    void an_untouched_ledger_is_as_it_says_whole_and_project_by_project() {
        Verifier verifier = new Verifier(evidence, cells(), seals());
        assertTrue(verifier.project(RandomLives.PROJECT).consistent());
        assertTrue(verifier.project(RandomLives.PROJECT + 1).consistent());
        assertTrue(verifier.project(RandomLives.PROJECT).commitments() >= ISSUES / 2);
        assertTrue(verifier.project(RandomLives.PROJECT).cells() > 10);
        assertEquals(0, verifier.project(999).commitments());
    }

    @Test
    void projections_are_stored_as_they_ought_to_be_and_chains_are_all_there() {
        List<CommitmentId> all = new ArrayList<>();
        List<CommitmentId> page = evidence.chains(null, 13);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = evidence.chains(page.get(page.size() - 1), 13);
        }
        Set<CommitmentId> known = new HashSet<>();
        for (long project : List.of(RandomLives.PROJECT, RandomLives.PROJECT + 1)) {
            for (Commitment one : ledger().inProject(project, null, 1_000)) {
                known.add(one.id());
                assertEquals(Map.of(one.id(), evidence.projection(one)), evidence.projections(Set.of(one.id())));
            }
        }
        assertEquals(known, new HashSet<>(all));
        assertEquals(all.size(), known.size());
    }

    @Test
    void what_counts_on_some_days_is_found_by_them() {
        SortedSet<LocalDate> all = evidence.days(RandomLives.PROJECT);
        EvidenceStore.Days days = new EvidenceStore.Days(all.first(), all.last());
        List<Commitment> counted = evidence.counted(RandomLives.PROJECT, Basis.FIRST, days);
        assertFalse(counted.isEmpty());
        assertTrue(counted.stream().allMatch(Commitment::counted));
        assertEquals(Set.of(), evidence.days(999));
    }

    @Test
    void what_came_from_another_instance_is_as_it_says() {
        InMemoryLedgerStore source = new InMemoryLedgerStore();
        RandomLives.fill(source, 5_000, ISSUES, 11);
        Clock clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        FakeWhereabouts here = new FakeWhereabouts(700_000);
        int added = 0;
        for (long project : List.of(RandomLives.PROJECT, RandomLives.PROJECT + 1)) {
            ExportedLedger.ExportHead head = new ExportedLedger.ExportHead("there", "SHOP", "Shop", NIGHT);
            ProjectExport export =
                    new ProjectExport(source, GivenSeals.NONE, new FakeWhereabouts(0), clock, project, head);
            added += given(new ChainImport(ledger(), here, clock).importFrom(export, one -> {}))
                    .added();
        }
        Verifier verifier = new Verifier(evidence, cells(), seals());
        Verification shop = verifier.project(here.shop());
        assertEquals(null, shop.firstDifference());
        assertEquals(null, verifier.project(here.shop() + 1).firstDifference());
        assertEquals(null, verifier.project(RandomLives.PROJECT).firstDifference());
        assertEquals(
                added,
                ledger().inProject(here.shop(), null, 1_000).size()
                        + ledger().inProject(here.shop() + 1, null, 1_000).size());
        assertTrue(shop.commitments() >= ISSUES);
        assertTrue(shop.cells() > 10);
    }

    @Test
    void dates_thousands_of_years_apart_are_verified_at_once() {
        FarDates.fill(ledger());
        Verification far = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new Verifier(evidence, cells(), seals()).project(FarDates.PROJECT));
        assertEquals(null, far.firstDifference());
        assertEquals(7, far.commitments());
        assertEquals(14, far.cells());
    }

    @Test
    void a_ledger_with_far_dates_is_taken_in_again() {
        InMemoryLedgerStore source = new InMemoryLedgerStore();
        FarDates.fill(source);
        Clock clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        ExportedLedger.ExportHead head = new ExportedLedger.ExportHead("there", "SHOP", "Shop", NIGHT);
        ProjectExport export =
                new ProjectExport(source, GivenSeals.NONE, new FakeWhereabouts(0), clock, FarDates.PROJECT, head);
        FakeWhereabouts here = new FakeWhereabouts(700_000);
        ImportReport report = given(new ChainImport(ledger(), here, clock).importFrom(export, one -> {}));
        // Those whose date is over count in the project they came from, which is not here.
        assertEquals(4, report.added());
        assertEquals(3, report.refused());
    }

    @Test
    void a_seal_is_added_once_and_comes_back_as_it_was() {
        SealStore seals = seals();
        RandomLives.fill(ledger(), 3_000, 5, 9);
        List<Commitment> some = seals.unsealed(5);
        List<Seal.SealedHead> heads = some.stream()
                .map(one -> new Seal.SealedHead(one.id(), one.sequence(), one.headHash()))
                .toList();
        Seal first = Seal.after(null, 77, NIGHT, heads);
        Seal second = Seal.after(first, 77, NIGHT.plusSeconds(60), heads.subList(0, 1));
        int before = seals.unsealed(1_000).size();
        assertTrue(seals.add(first));
        assertFalse(seals.add(first));
        assertTrue(seals.add(second));
        assertEquals(Optional.of(second), seals.last(77));
        assertEquals(List.of(first, second), seals.seals(77, 0, 10));
        assertEquals(List.of(second), seals.seals(77, 1, 10));
        assertEquals(Optional.empty(), seals.last(78));
        assertEquals(before - 5, seals.unsealed(1_000).size());
    }
}
