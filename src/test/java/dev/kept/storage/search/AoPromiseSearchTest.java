package dev.kept.storage.search;

import dev.kept.contract.PromiseSearchContract;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.PromiseSearch;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Promises are found in the tables as the filters say, on two databases. */
class AoPromiseSearchTest {

    @Nested
    class OnH2 extends PromiseSearchContract {
        private final Database database = TestDatabases.h2();
        private final StorageHost host = StorageHost.over(database);

        @Override
        protected LedgerStore ledger() {
            return host.ledger();
        }

        @Override
        protected PromiseSearch search() {
            return new AoPromiseSearch(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends PromiseSearchContract {
        private final Database database = TestDatabases.postgres();
        private final StorageHost host = StorageHost.over(database);

        @Override
        protected LedgerStore ledger() {
            return host.ledger();
        }

        @Override
        protected PromiseSearch search() {
            return new AoPromiseSearch(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
