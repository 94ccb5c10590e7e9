package dev.kept.storage.cell;

import dev.kept.contract.BoardStoreContract;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** What boards are made of is read from the tables, on each database. */
class AoBoardStoreTest {

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
    abstract static class OnDatabase extends BoardStoreContract {
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
        protected BoardStore boards() {
            return new AoBoardStore(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
