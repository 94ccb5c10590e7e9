package dev.kept.storage.evidence;

import dev.kept.contract.WitnessStoreContract;
import dev.kept.core.evidence.WitnessStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on each database. */
class AoWitnessStoreTest {

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

    /** The contract over one database. */
    abstract static class OnDatabase extends WitnessStoreContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected WitnessStore witness() {
            return new AoWitnessStore(StorageHost.over(database).ao());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
