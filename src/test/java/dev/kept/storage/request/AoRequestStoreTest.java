package dev.kept.storage.request;

import dev.kept.contract.RequestStoreContract;
import dev.kept.core.request.RequestStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep requests as every store must, on each database. */
class AoRequestStoreTest {

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
    abstract static class OnDatabase extends RequestStoreContract {
        private final Database database;
        private final RequestStore store;

        OnDatabase(Database database) {
            this.database = database;
            StorageHost host = StorageHost.over(database);
            this.store = new AoRequestStore(host.ao(), host.executors());
        }

        @Override
        protected RequestStore requests() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
