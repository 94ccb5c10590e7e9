package dev.kept.storage.backfill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.contract.BackfillRunsContract;
import dev.kept.contract.ExistingPromisesContract;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.ExistingPromises;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.BackfillProgress;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.BackfillRuns;
import dev.kept.core.backfill.run.BackfillTask;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.search.AoExistingPromises;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Active Objects keep runs, and know existing promises, as every store must, on each database. */
class AoBackfillRunsTest {

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

    @Nested
    class OnMariaDb extends OnDatabase {
        OnMariaDb() {
            super(TestDatabases.mariadb());
        }
    }

    @Nested
    class OnBlindMariaDb extends OnDatabase {
        OnBlindMariaDb() {
            super(TestDatabases.mariadb(TestDatabases.BLIND));
        }
    }

    /** The contract over one database. */
    abstract static class OnDatabase extends BackfillRunsContract {
        private final Database database;
        private final BackfillRuns store;

        OnDatabase(Database database) {
            this.database = database;
            this.store = new AoBackfillRuns(StorageHost.over(database).ao());
        }

        @Override
        protected BackfillRuns store() {
            return store;
        }

        @Test
        void no_change_is_lost_between_two_nodes() throws InterruptedException, ExecutionException {
            assertNothingLost(
                    store, new AoBackfillRuns(StorageHost.over(database).ao()));
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class PromisesOnH2 extends ExistingPromisesContract {
        private final Database database = TestDatabases.h2();
        private final StorageHost host = StorageHost.over(database);

        @Override
        protected LedgerStore ledger() {
            return host.ledger();
        }

        @Override
        protected ExistingPromises existing() {
            return new AoExistingPromises(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    /** Two nodes add to one count at once, each trying again when the other was faster. */
    private static void assertNothingLost(BackfillRuns one, BackfillRuns other)
            throws InterruptedException, ExecutionException {
        int each = 25;
        BackfillTask task = new BackfillTask(
                new Scope.ProjectScope("X"),
                new IssueSet.ProjectIssues(7),
                Source.DUE_DATE,
                ZoneOffset.UTC,
                "Sales",
                Instant.EPOCH);
        one.add(BackfillRun.begun("run", task, 100));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<?>> work = new ArrayList<>();
        for (BackfillRuns node : List.of(one, other)) {
            work.add(nodes.submit(() -> {
                for (int i = 0; i < each; i++) {
                    addOne(node);
                }
            }));
        }
        for (Future<?> done : work) {
            done.get();
        }
        nodes.shutdown();
        assertEquals(2 * each, one.find("run").orElseThrow().progress().processed());
    }

    private static void addOne(BackfillRuns node) {
        boolean done = false;
        while (!done) {
            BackfillRun now = node.find("run").orElseThrow();
            BackfillProgress next = new BackfillProgress(100, now.progress().processed() + 1, 0, 0, 0, 0);
            done = node.replace(now, new BackfillRun(now.id(), now.task(), now.state(), next, null, now.version() + 1));
        }
    }
}
