package dev.kept.storage.ledger;

import dev.kept.contract.LedgerStoreContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep the ledger as every store must, on two databases. */
class AoLedgerStoreTest {

    @Nested
    class OnH2 extends LedgerStoreContract {
        private final Database database = TestDatabases.h2();
        private final AoLedgerStore store = StorageHost.over(database).ledger();

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

    @Nested
    class OnPostgres extends LedgerStoreContract {
        private final Database database = TestDatabases.postgres();
        private final AoLedgerStore store = StorageHost.over(database).ledger();

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
