package dev.kept.storage.function;

import dev.kept.contract.LiaisonStoreContract;
import dev.kept.core.liaison.LiaisonStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep what both sides said as every store must, on each database. */
class AoLiaisonStoreTest {

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
    abstract static class OnDatabase extends LiaisonStoreContract {
        private final Database database;
        private final LiaisonStore store;

        OnDatabase(Database database) {
            this.database = database;
            StorageHost host = StorageHost.over(database);
            this.store = new AoLiaisonStore(host.ao(), host.executors());
        }

        @Override
        protected LiaisonStore liaisons() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
