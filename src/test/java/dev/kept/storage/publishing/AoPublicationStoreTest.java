package dev.kept.storage.publishing;

import dev.kept.contract.PublicationStoreContract;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on each database. */
class AoPublicationStoreTest {

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
    abstract static class OnDatabase extends PublicationStoreContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected PublicationStore publications() {
            StorageHost host = StorageHost.over(database);
            return new AoPublicationStore(host.ao(), host.executors(), Clock.systemUTC());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
