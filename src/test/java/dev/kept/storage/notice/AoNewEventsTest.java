package dev.kept.storage.notice;

import dev.kept.contract.NewEventsContract;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.notice.NewEvents;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as everybody must, on each database. */
class AoNewEventsTest {

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
    abstract static class OnDatabase extends NewEventsContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected LedgerStore ledger() {
            return StorageHost.over(database).ledger();
        }

        @Override
        protected NewEvents events() {
            StorageHost host = StorageHost.over(database);
            return new AoNewEvents(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
