package dev.kept.storage.ledger;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Slice;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Beginning;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.Taken;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.AppendedEvents;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.rebuild.SlowCommit;
import dev.kept.storage.sql.HostTransactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two nodes, each with its own entity manager, change the same few cells and the same commitments at once. */
class TwoNodesTest {
    private static final long PROJECT = 7;
    private static final int STEPS = 60;
    private static final int ISSUES = 6;
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ActorMark PM = new ActorMark("d1", "s1", "pm");

    @Test
    void on_h2_no_event_is_lost_and_the_cells_equal_their_commitments() throws Exception {
        try (Database database = TestDatabases.h2()) {
            assertNothingLost(database);
        }
    }

    @Test
    void on_postgres_no_event_is_lost_and_the_cells_equal_their_commitments() throws Exception {
        try (Database database = TestDatabases.postgres()) {
            assertNothingLost(database);
        }
    }

    @Test
    void on_mariadb_no_event_is_lost_and_the_cells_equal_their_commitments() throws Exception {
        try (Database database = TestDatabases.mariadb()) {
            assertNothingLost(database);
        }
    }

    @Test
    void on_h2_the_slower_node_counts_what_the_faster_one_committed() throws Exception {
        try (Database database = TestDatabases.h2()) {
            assertSlowerCountsFaster(database);
        }
    }

    @Test
    void on_postgres_the_slower_node_counts_what_the_faster_one_committed() throws Exception {
        try (Database database = TestDatabases.postgres()) {
            assertSlowerCountsFaster(database);
        }
    }

    @Test
    void on_mariadb_the_slower_node_counts_what_the_faster_one_committed() throws Exception {
        try (Database database = TestDatabases.mariadb()) {
            assertSlowerCountsFaster(database);
        }
    }

    /** The first node has sent all its statements, and commits only while the second is at work on the same cells. */
    private static void assertSlowerCountsFaster(Database database) throws InterruptedException, ExecutionException {
        AoLedgerStore second = StorageHost.over(database).ledger();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            // The first time both make the cells, afterwards both change them.
            for (long issue = 1; issue <= 4; issue += 2) {
                CountDownLatch reached = new CountDownLatch(1);
                StorageHost host = StorageHost.over(database);
                LedgerStore first = new AoLedgerStore(
                        host.ao(),
                        new HostTransactions(
                                FakeServices.of(new SlowCommit(host.factory(), reached, new AtomicInteger(1)))),
                        AppendedEvents.UNHEARD);
                long other = issue + 1;
                Future<Commitment> slow = thread.submit(() -> make(first, other - 1));
                reached.await();
                make(second, other);
                slow.get();
                assertCellsEqualFold(second);
            }
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void on_h2_ten_clicks_are_one_step() throws Exception {
        try (Database database = TestDatabases.h2()) {
            assertOneStep(database);
        }
    }

    @Test
    void on_postgres_ten_clicks_are_one_step() throws Exception {
        try (Database database = TestDatabases.postgres()) {
            assertOneStep(database);
        }
    }

    @Test
    void on_mariadb_ten_clicks_are_one_step() throws Exception {
        try (Database database = TestDatabases.mariadb()) {
            assertOneStep(database);
        }
    }

    /** Half of the clicks reach the other node. */
    private static void assertOneStep(Database database) throws InterruptedException, ExecutionException {
        List<LedgerStore> nodes = List.of(
                StorageHost.over(database).ledger(), StorageHost.over(database).ledger());
        Commitment made = make(nodes.get(0), 1);
        Step step = new Step.Once("ten-clicks", new Step.ChangeDate(TODAY.plusDays(20), true, null, "later"));
        List<Callable<Taken>> clicks = new ArrayList<>();
        for (int click = 0; click < 10; click++) {
            CommitmentBook book =
                    new CommitmentBook(nodes.get(click % 2), NOON, HouseTerms.standard(ZoneOffset.UTC, ""));
            clicks.add(() -> given(book.taken(made.id(), step, PM, Via.STATEMENT)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        int written = 0;
        try {
            for (Future<Taken> click : threads.invokeAll(clicks)) {
                written += click.get().anew() ? 1 : 0;
                assertEquals(TODAY.plusDays(20), click.get().commitment().agreedDate());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, written);
        assertEquals(3, nodes.get(0).events(made.id()).size());
        assertOneBeginning(nodes);
        assertOneSplit(nodes, made);
    }

    private static void assertOneBeginning(List<LedgerStore> nodes) throws InterruptedException, ExecutionException {
        CommitmentTerms terms = new CommitmentTerms("Sales", TODAY.plusDays(10), 1, Side.IT);
        Beginning beginning = new Beginning(new IssueRef(50, PROJECT, false), terms, null, "ten-makings");
        List<Callable<Commitment>> clicks = new ArrayList<>();
        for (int click = 0; click < 10; click++) {
            CommitmentBook book =
                    new CommitmentBook(nodes.get(click % 2), NOON, HouseTerms.standard(ZoneOffset.UTC, ""));
            clicks.add(() -> given(book.begin(beginning, PM)).commitment());
        }
        assertEquals(1, together(clicks).size());
        assertEquals(1, nodes.get(0).ofIssue(50).size());
    }

    private static void assertOneSplit(List<LedgerStore> nodes, Commitment whole)
            throws InterruptedException, ExecutionException {
        List<Part> parts = List.of(
                new Part(new IssueRef(51, PROJECT, false), 1, null),
                new Part(new IssueRef(52, PROJECT, false), 1, null));
        List<Callable<List<Commitment>>> clicks = new ArrayList<>();
        for (int click = 0; click < 10; click++) {
            CommitmentBook book =
                    new CommitmentBook(nodes.get(click % 2), NOON, HouseTerms.standard(ZoneOffset.UTC, ""));
            clicks.add(() -> given(book.split(whole.id(), parts, "ten-splits", PM)));
        }
        assertEquals(1, together(clicks).size());
        assertEquals(2, nodes.get(0).partsOf(whole.id()).size());
    }

    /** The different results. */
    private static <T> Set<T> together(List<Callable<T>> clicks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        Set<T> results = new HashSet<>();
        try {
            for (Future<T> click : threads.invokeAll(clicks)) {
                results.add(click.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return results;
    }

    private static Commitment make(LedgerStore ledger, long issue) {
        CommitmentTerms terms = new CommitmentTerms("Sales", TODAY.plusDays(10), 1, Side.IT);
        return new CommitmentBook(ledger, NOON, HouseTerms.standard(ZoneOffset.UTC, ""))
                .make(new IssueRef(issue, PROJECT, false), terms, PM)
                .fold(made -> made, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    private static List<Commitment> assertCellsEqualFold(AoLedgerStore ledger) {
        List<Commitment> commitments = ledger.ofProject(PROJECT, new Slice.Request(0, Slice.Request.MOST))
                .items();
        List<DayCell> cells = ledger.cells(PROJECT, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        assertEquals(new HashSet<>(CellFold.all(commitments)), new HashSet<>(cells));
        assertEquals(cells.size(), new HashSet<>(cells).size());
        return commitments;
    }

    private static void assertNothingLost(Database database) throws InterruptedException, ExecutionException {
        LedgerStore first = StorageHost.over(database).ledger();
        AoLedgerStore second = StorageHost.over(database).ledger();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Set<String> accepted = new HashSet<>();
        try {
            List<Future<Set<String>>> runs = List.of(
                    threads.submit(node(first, new Random(1), start)),
                    threads.submit(node(second, new Random(2), start)));
            for (Future<Set<String>> run : runs) {
                accepted.addAll(run.get());
            }
        } finally {
            threads.shutdownNow();
        }

        List<Commitment> commitments = assertCellsEqualFold(second);
        Set<String> stored = new HashSet<>();
        for (Commitment commitment : commitments) {
            List<LedgerEvent> chain = second.events(commitment.id());
            assertEquals(Optional.empty(), HashChain.verify(chain));
            assertEquals(Projection.replay(chain), commitment);
            chain.forEach(event -> stored.add(event.hash()));
        }
        assertTrue(accepted.size() > STEPS / 2, "only " + accepted.size() + " different steps were accepted");
        assertTrue(stored.containsAll(accepted), "an accepted event is lost");
    }

    /** The hashes of the events that the node was told are in. */
    private static Callable<Set<String>> node(LedgerStore ledger, Random random, CyclicBarrier start) {
        CommitmentBook book = new CommitmentBook(ledger, NOON, HouseTerms.standard(ZoneOffset.UTC, ""));
        return () -> {
            start.await();
            Set<String> accepted = new HashSet<>();
            for (int step = 0; step < STEPS; step++) {
                step(book, random).ifPresent(after -> accepted.add(after.headHash()));
            }
            return accepted;
        };
    }

    /** One random step; the state it led to, unless it was refused. */
    private static Optional<Commitment> step(CommitmentBook book, Random random) {
        long issue = 1 + random.nextInt(ISSUES);
        Optional<Commitment> present = book.ofIssue(issue);
        if (present.isEmpty()) {
            LocalDate due = TODAY.plusDays(10 + random.nextInt(2));
            CommitmentTerms terms = new CommitmentTerms("Sales", due, 1, Side.IT);
            return book.make(new IssueRef(issue, PROJECT, false), terms, PM)
                    .fold(Optional::of, refusal -> Optional.empty());
        }
        CommitmentId id = present.get().id();
        LocalDate date = TODAY.plusDays(10 + random.nextInt(3));
        Step step = new Step.ChangeDate(date, random.nextBoolean(), null, "step " + random.nextInt());
        return book.take(id, step, PM).fold(Optional::of, refusal -> Optional.empty());
    }
}
