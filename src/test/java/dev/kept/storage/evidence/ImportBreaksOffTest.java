package dev.kept.storage.evidence;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.transfer.ChainImport;
import dev.kept.core.transfer.ExportedChain;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ImportBrokenOffException;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.FullDisk;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.ledger.AoLedgerEvent;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.testing.FakeWhereabouts;
import dev.kept.testing.GivenSeals;
import dev.kept.testing.RandomLives;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** An import that the database breaks off at any of its statements: it says what is in, and nothing is half in. */
class ImportBreaksOffTest {

    private static final int ISSUES = 40;
    private static final int PAGE = 15;

    @Test
    void on_h2() {
        try (Database database = TestDatabases.h2()) {
            breaksOff(database);
        }
    }

    @Test
    void on_postgres() {
        try (Database database = TestDatabases.postgres()) {
            breaksOff(database);
        }
    }

    private static void breaksOff(Database database) {
        FullDisk disk = new FullDisk();
        StorageHost host = StorageHost.over(database, disk::over);
        AoLedgerStore ledger = host.ledger();
        InMemoryLedgerStore there = new InMemoryLedgerStore();
        RandomLives.fill(there, ISSUES, 3);
        List<Commitment> all = there.inProject(RandomLives.PROJECT, null, 1_000);
        int room = 0;
        int stops = 0;
        boolean done = false;
        while (!done) {
            int before = commitments(ledger).size();
            disk.roomFor(room);
            Outcome told = attempt(ledger, there);
            disk.emptied();
            List<Commitment> here = commitments(ledger);
            assertEquals(before + told.added(), here.size(), "Room for " + room + " statements");
            int events = 0;
            for (Commitment one : here) {
                List<LedgerEvent> chain = ledger.events(one.id());
                assertEquals(Projection.replay(chain), one);
                events += chain.size();
            }
            assertEquals(events, host.ao().count(AoLedgerEvent.class));
            assertNull(new Verifier(
                            new AoEvidenceStore(host.ao(), host.executors()),
                            ledger,
                            new AoSealStore(host.ao(), host.executors()))
                    .project(RandomLives.PROJECT)
                    .firstDifference());
            done = told.whole();
            stops += done ? 0 : 1;
            room++;
        }
        assertTrue(stops >= 6, stops + " stops");
        assertEquals(all.size(), commitments(ledger).size());
    }

    /** What an import said of itself. */
    private record Outcome(int added, boolean whole) {}

    private static Outcome attempt(AoLedgerStore ledger, InMemoryLedgerStore there) {
        TickingClock clock = new TickingClock(RandomLives.TODAY);
        FakeWhereabouts places = new FakeWhereabouts(0);
        ExportedLedger source = new SmallPages(new ProjectExport(
                there,
                GivenSeals.NONE,
                places,
                clock,
                RandomLives.PROJECT,
                new ExportedLedger.ExportHead("there", "SHOP", "Shop", clock.instant())));
        try {
            Answer<ImportReport> done = new ChainImport(ledger, places, clock).importFrom(source, arrived -> {});
            assertEquals(0, given(done).refused());
            return new Outcome(given(done).added(), true);
        } catch (ImportBrokenOffException e) {
            assertEquals("0", e.account().arguments().get(2));
            return new Outcome(Integer.parseInt(e.account().arguments().get(0)), false);
        }
    }

    /** Pages so small that an import has several. */
    private record SmallPages(ExportedLedger whole) implements ExportedLedger {
        @Override
        public ExportHead head() {
            return whole.head();
        }

        @Override
        public void pages(Predicate<? super List<ExportedChain>> goOn) {
            whole.pages(page -> {
                for (int first = 0; first < page.size(); first += PAGE) {
                    if (!goOn.test(new ArrayList<>(page.subList(first, Math.min(page.size(), first + PAGE))))) {
                        return false;
                    }
                }
                return true;
            });
        }
    }

    private static List<Commitment> commitments(AoLedgerStore ledger) {
        return ledger.inProject(RandomLives.PROJECT, null, 1_000);
    }
}
