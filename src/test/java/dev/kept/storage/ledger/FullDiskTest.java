package dev.kept.storage.ledger;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.DatabaseFault;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Beginning;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.FullDisk;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.evidence.AoEvidenceStore;
import dev.kept.storage.evidence.AoSealStore;
import dev.kept.storage.rebuild.AoRebuild;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A database that refuses any one statement of a step, or its commit: the step is told as not taken, nothing of it is there,
 * and once there is room it is taken, once.
 */
class FullDiskTest {

    private static final long PROJECT = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ActorMark PM = ActorMark.of("pm");

    @Nested
    class OnH2 extends OnDatabase {
        OnH2() {
            super(TestDatabases.h2());
        }
    }

    @Nested
    class OnPostgres extends OnDatabase {
        OnPostgres() {
            super(TestDatabases.postgres());
        }
    }

    private abstract static class OnDatabase {
        private final FullDisk disk = new FullDisk();
        private final Database database;
        private final StorageHost host;
        private final AoLedgerStore ledger;
        private final CommitmentBook book;
        private int number;

        OnDatabase(Database database) {
            this.database = database;
            this.host = StorageHost.over(database, disk::over);
            this.ledger = host.ledger();
            this.book =
                    new CommitmentBook(ledger, new TickingClock(TODAY), HouseTerms.standard(ZoneOffset.UTC, "full"));
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void every_kind_of_step() {
            CommitmentId id = made(1).id();
            for (Step step : List.of(
                    new Step.Warn(null, "Late", StatedTelling.today(ToldHow.PHONE)),
                    new Step.ChangeDate(TODAY.plusDays(20), true, null, null),
                    new Step.Correct("Finance", null, null, null, false, null),
                    new Step.Deliver(),
                    new Step.Reopen("Not yet"),
                    new Step.Withdraw(true, null, "No need"))) {
                number++;
                Step once = new Step.Once("full-step-" + number, step);
                refusedAtEachStatement(step.toString(), () -> given(book.taken(id, once, PM, Via.STATEMENT))
                        .commitment());
            }
        }

        @Test
        void making_and_splitting() {
            CommitmentTerms terms = new CommitmentTerms("New here", TODAY.plusDays(10), 1, Side.IT);
            Beginning beginning = new Beginning(new IssueRef(1, PROJECT, false), terms, null, "full-make");
            refusedAtEachStatement(
                    "make", () -> given(book.begin(beginning, PM)).commitment());
            CommitmentId id = ledger.ofIssue(1).get(0).id();
            List<Part> parts = List.of(
                    new Part(new IssueRef(2, PROJECT, false), 1, null),
                    new Part(new IssueRef(3, PROJECT, false), 1, null));
            refusedAtEachStatement("split", () -> given(book.split(id, parts, "full-split", PM))
                    .get(0));
        }

        private Commitment made(long issue) {
            CommitmentTerms terms = new CommitmentTerms("Sales", TODAY.plusDays(10), 1, Side.IT);
            return given(book.make(new IssueRef(issue, PROJECT, false), terms, PM));
        }

        private interface Work {
            Commitment done();
        }

        private void refusedAtEachStatement(String what, Work work) {
            List<Object> before = everything();
            int room = 0;
            Commitment done = null;
            while (done == null) {
                disk.roomFor(room);
                done = DatabaseFault.told(work::done, refusal -> refused(refusal, what), (incident, fault) -> {});
                assertEquals(done == null, disk.full(), what + " with room for " + room);
                disk.emptied();
                if (done == null) {
                    assertEquals(before, everything(), what + " with room for " + room);
                }
                room++;
            }
            assertTrue(room > 2, what + ": " + room);
            assertEquals(done, work.done(), what + " sent again");
            everything();
        }

        private static Commitment refused(Refusal refusal, String what) {
            assertEquals("kept.rest.database", refusal.messageKey(), what);
            return null;
        }

        /** All there is, which agrees with itself. */
        private List<Object> everything() {
            List<Object> all = new ArrayList<>();
            for (Commitment one : ledger.inProject(PROJECT, null, 100)) {
                assertEquals(Projection.replay(ledger.events(one.id())), one);
                assertEquals(Optional.empty(), HashChain.verify(ledger.events(one.id())));
                all.add(one);
            }
            all.add(host.ao().count(AoLedgerEvent.class));
            all.add(host.ao().count(AoDeparture.class));
            all.add(ledger.requestersLike("", 100));
            all.add(ledger.cells(PROJECT, TODAY.minusYears(1), TODAY.plusYears(1)));
            assertNull(new Verifier(
                            new AoEvidenceStore(host.ao(), host.executors()),
                            ledger,
                            new AoSealStore(host.ao(), host.executors()))
                    .project(PROJECT)
                    .firstDifference());
            assertEquals(
                    0, new AoRebuild(host.ao(), host.executors()).everything().changed());
            return all;
        }
    }
}
