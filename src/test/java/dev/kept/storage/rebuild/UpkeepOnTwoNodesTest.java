package dev.kept.storage.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.CellFold;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.AppendedEvents;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.evidence.AoEvidenceStore;
import dev.kept.storage.evidence.AoSealStore;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two nodes pack, forget and make anew at once while people go on with old promises and make new ones. */
class UpkeepOnTwoNodesTest {
    private static final long PROJECT = 7;
    private static final int STEPS = 150;
    private static final int ISSUES = 24;
    private static final Instant THEN = Instant.parse("2024-03-02T12:00:00Z");
    private static final Instant NEXT_YEAR = Instant.parse("2025-01-01T00:00:00Z");
    private static final LocalDate FIRST_DUE = LocalDate.of(2024, 4, 1);
    private static final ActorMark PM = ActorMark.of("pm");

    @Test
    void on_h2_nothing_is_lost() throws Exception {
        try (Database database = TestDatabases.h2()) {
            assertNothingLost(database);
        }
    }

    @Test
    void on_postgres_nothing_is_lost() throws Exception {
        try (Database database = TestDatabases.postgres()) {
            assertNothingLost(database);
        }
    }

    @Test
    void on_mariadb_nothing_is_lost() throws Exception {
        try (Database database = TestDatabases.mariadb()) {
            assertNothingLost(database);
        }
    }

    @Test
    void on_h2_the_way_back_counts_a_step_that_left_its_month_out_and_is_not_committed_yet() throws Exception {
        try (Database database = TestDatabases.h2()) {
            assertWayBackWaits(database);
        }
    }

    @Test
    void on_postgres_the_way_back_counts_a_step_that_left_its_month_out_and_is_not_committed_yet() throws Exception {
        try (Database database = TestDatabases.postgres()) {
            assertWayBackWaits(database);
        }
    }

    @Test
    void on_mariadb_the_way_back_counts_a_step_that_left_its_month_out_and_is_not_committed_yet() throws Exception {
        try (Database database = TestDatabases.mariadb()) {
            assertWayBackWaits(database);
        }
    }

    private static void assertWayBackWaits(Database database) throws InterruptedException, ExecutionException {
        StorageHost host = StorageHost.over(database);
        AoLedgerStore ledger = host.ledger();
        ledger.append(List.of(promise(1)));
        AoArchive archive = new AoArchive(host.ao(), host.executors());
        archive.forget(YearMonth.from(FIRST_DUE).plusMonths(1));
        CountDownLatch reached = new CountDownLatch(1);
        StorageHost other = StorageHost.over(database);
        AoLedgerStore slow = new AoLedgerStore(
                other.ao(),
                new HostTransactions(FakeServices.of(new SlowCommit(other.factory(), reached, new AtomicInteger()))),
                AppendedEvents.UNHEARD);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = thread.submit(() -> slow.append(List.of(promise(2))));
            reached.await();
            while (archive.recall(null).next() != null) {
                assertTrue(archive.state().recalling());
            }
            late.get();
        } finally {
            thread.shutdownNow();
        }
        List<Commitment> both = ledger.inProject(PROJECT, null, 9);
        assertEquals(2, both.size());
        assertEquals(
                new HashSet<>(CellFold.all(both)),
                new HashSet<>(ledger.cells(PROJECT, FIRST_DUE.minusYears(1), FIRST_DUE.plusYears(1))));
    }

    private static Addition promise(long issue) {
        InMemoryLedgerStore there = new InMemoryLedgerStore();
        Commitment one = book(there)
                .make(new IssueRef(issue, PROJECT, false), new CommitmentTerms("Sales", FIRST_DUE, 1, Side.IT), PM)
                .fold(made -> made, refusal -> {
                    throw new AssertionError(refusal);
                });
        return new Addition(there.events(one.id()), one);
    }

    private static CommitmentBook book(LedgerStore ledger) {
        return new CommitmentBook(ledger, Clock.fixed(THEN, ZoneOffset.UTC), HouseTerms.standard(ZoneOffset.UTC, ""));
    }

    private static void assertNothingLost(Database database) throws InterruptedException, ExecutionException {
        AoLedgerStore ledger = StorageHost.over(database).ledger();
        AtomicBoolean written = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        Set<String> accepted;
        int rounds = 0;
        try {
            List<Future<Integer>> upkeeps = List.of(
                    threads.submit(() -> keepUp(StorageHost.over(database), new Random(1), written)),
                    threads.submit(() -> keepUp(StorageHost.over(database), new Random(2), written)));
            accepted = threads.submit(() -> write(ledger)).get();
            written.set(true);
            for (Future<Integer> upkeep : upkeeps) {
                rounds += upkeep.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertTrue(rounds > 4, "only " + rounds + " rounds of upkeep");
        assertAllThere(StorageHost.over(database), ledger, accepted);
    }

    private static int keepUp(StorageHost host, Random random, AtomicBoolean written) {
        AoArchive archive = new AoArchive(host.ao(), host.executors());
        ForgottenMonths months = new ForgottenMonths(new LedgerTables(host.ao(), host.executors()), 5);
        int rounds = 0;
        for (; !written.get() || rounds < 3; rounds++) {
            YearMonth month = YearMonth.from(FIRST_DUE).plusMonths(random.nextInt(6));
            archive.forget(month);
            archive.pack(NEXT_YEAR, null);
            YearMonth wanted = random.nextBoolean() ? null : month.minusMonths(random.nextInt(3));
            for (int piece = 0; piece < 6 && months.recall(wanted).next() != null; piece++) {
                archive.pack(NEXT_YEAR, null);
            }
        }
        return rounds;
    }

    /** The hashes of the events that were accepted. */
    private static Set<String> write(AoLedgerStore ledger) {
        Random random = new Random(3);
        CommitmentBook book = book(ledger);
        Set<String> accepted = new HashSet<>();
        for (int step = 0; step < STEPS; step++) {
            long issue = 1 + random.nextInt(ISSUES);
            Optional<Commitment> present = book.ofIssue(issue);
            (present.isEmpty()
                            ? book.make(
                                    new IssueRef(issue, PROJECT, false),
                                    new CommitmentTerms("Sales", FIRST_DUE.plusMonths(issue % 6), 1, Side.IT),
                                    PM)
                            : random.nextInt(3) == 0
                                    ? book.deliver(present.get().id(), THEN, PM)
                                    : book.take(present.get().id(), late(random, step), PM))
                    .fold(after -> accepted.add(after.headHash()), refusal -> false);
        }
        return accepted;
    }

    private static Step late(Random random, int step) {
        return switch (random.nextInt(3)) {
            case 0 -> new Step.Dispute(Side.BUSINESS, "step " + step);
            case 1 -> new Step.Correct(null, null, null, null, true, "step " + step);
            default -> new Step.Warn(null, "step " + step);
        };
    }

    private static void assertAllThere(StorageHost host, AoLedgerStore ledger, Set<String> accepted) {
        AoArchive archive = new AoArchive(host.ao(), host.executors());
        while (archive.recall(null).next() != null) {
            assertTrue(archive.state().recalling());
        }
        List<Commitment> all = ledger.inProject(PROJECT, null, ISSUES + 1);
        Set<String> stored = new HashSet<>();
        for (Commitment one : all) {
            List<LedgerEvent> chain = ledger.events(one.id());
            assertEquals(Optional.empty(), HashChain.verify(chain));
            assertEquals(one, Projection.replay(chain));
            chain.forEach(event -> stored.add(event.hash()));
        }
        assertTrue(accepted.size() > STEPS / 3, "only " + accepted.size() + " steps were accepted");
        assertTrue(stored.containsAll(accepted), "an accepted event is lost");
        assertEquals(
                new HashSet<>(CellFold.all(all)),
                new HashSet<>(ledger.cells(PROJECT, FIRST_DUE.minusYears(1), FIRST_DUE.plusYears(1))));
        AoEvidenceStore evidence = new AoEvidenceStore(host.ao(), host.executors());
        AoSealStore seals = new AoSealStore(host.ao(), host.executors());
        assertNull(new Verifier(evidence, ledger, seals).project(PROJECT).firstDifference());
    }
}
