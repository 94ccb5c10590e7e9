package dev.kept.storage.ledger;

import dev.kept.contract.LedgerStoreContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep the ledger as every store must, on each database. */
class AoLedgerStoreTest {

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

        @Override
        protected boolean holdsEverySign() {
            return false;
        }
    }

    /** The contract over one database. */
    abstract static class OnDatabase extends LedgerStoreContract {
        private final Database database;
        private final AoLedgerStore store;

        OnDatabase(Database database) {
            this.database = database;
            this.store = StorageHost.over(database).ledger();
        }

        @Override
        protected LedgerStore ledger() {
            return store;
        }

        @Override
        protected CellStore cells() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
