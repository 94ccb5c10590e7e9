package dev.kept.storage.audit;

import dev.kept.contract.AuditLogContract;
import dev.kept.core.audit.AuditLog;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on each database. */
class AoAuditLogTest {

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
    abstract static class OnDatabase extends AuditLogContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected AuditLog log() {
            return new AoAuditLog(StorageHost.over(database).ao());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
