package dev.kept.storage.search;

import dev.kept.contract.DuePromisesContract;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.scoreboard.DuePromises;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The commitments behind cells are found in the tables, on each database. */
class AoDuePromisesTest {

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
    abstract static class OnDatabase extends DuePromisesContract {
        private final Database database;
        private final StorageHost host;

        OnDatabase(Database database) {
            this.database = database;
            this.host = StorageHost.over(database);
        }

        @Override
        protected LedgerStore ledger() {
            return host.ledger();
        }

        @Override
        protected DuePromises promises() {
            return new AoDuePromises(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
