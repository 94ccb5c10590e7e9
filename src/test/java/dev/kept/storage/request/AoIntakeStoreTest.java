package dev.kept.storage.request;

import dev.kept.contract.IntakeStoreContract;
import dev.kept.core.request.IntakeStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep intakes as every store must, on each database. */
class AoIntakeStoreTest {

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
    abstract static class OnDatabase extends IntakeStoreContract {
        private final Database database;
        private final IntakeStore store;

        OnDatabase(Database database) {
            this.database = database;
            StorageHost host = StorageHost.over(database);
            this.store = new AoIntakeStore(host.ao());
        }

        @Override
        protected IntakeStore intakes() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
