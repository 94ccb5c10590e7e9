package dev.kept.storage.health;

import dev.kept.contract.HealthNotesContract;
import dev.kept.core.health.HealthNotes;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on each database. */
class AoHealthNotesTest {

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
    abstract static class OnDatabase extends HealthNotesContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected HealthNotes notes() {
            return new AoHealthNotes(StorageHost.over(database).ao());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
