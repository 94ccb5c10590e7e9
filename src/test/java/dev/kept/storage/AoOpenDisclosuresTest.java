package dev.kept.storage;

import dev.kept.contract.OpenDisclosuresContract;
import dev.kept.core.commitment.LedgerStore;
import dev.kept.core.scoreboard.OpenDisclosures;
import dev.kept.sandbox.host.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** What is told about open promises is counted in the tables, on two databases. */
class AoOpenDisclosuresTest {

    @Nested
    class OnH2 extends OpenDisclosuresContract {
        private final Database database = TestDatabases.h2();
        private final StorageHost host = StorageHost.over(database);

        @Override
        protected LedgerStore ledger() {
            return host.ledger();
        }

        @Override
        protected OpenDisclosures disclosures() {
            return new AoOpenDisclosures(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends OpenDisclosuresContract {
        private final Database database = TestDatabases.postgres();
        private final StorageHost host = StorageHost.over(database);

        @Override
        protected LedgerStore ledger() {
            return host.ledger();
        }

        @Override
        protected OpenDisclosures disclosures() {
            return new AoOpenDisclosures(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
