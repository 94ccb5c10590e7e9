package dev.kept.storage.cell;

import dev.kept.contract.BoardStoreContract;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** What boards are made of is read from the tables, on two databases. */
class AoBoardStoreTest {

    @Nested
    class OnH2 extends BoardStoreContract {
        private final Database database = TestDatabases.h2();
        private final StorageHost host = StorageHost.over(database);

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

    @Nested
    class OnPostgres extends BoardStoreContract {
        private final Database database = TestDatabases.postgres();
        private final StorageHost host = StorageHost.over(database);

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
