package dev.kept.storage.search;

import dev.kept.contract.DuePromisesContract;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.scoreboard.DuePromises;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The commitments behind cells are found in the tables, on two databases. */
class AoDuePromisesTest {

    @Nested
    class OnH2 extends DuePromisesContract {
        private final Database database = TestDatabases.h2();
        private final StorageHost host = StorageHost.over(database);

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

    @Nested
    class OnPostgres extends DuePromisesContract {
        private final Database database = TestDatabases.postgres();
        private final StorageHost host = StorageHost.over(database);

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
