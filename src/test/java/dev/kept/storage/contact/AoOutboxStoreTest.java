package dev.kept.storage.contact;

import dev.kept.contract.OutboxStoreContract;
import dev.kept.core.contact.OutboxStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on each database. */
class AoOutboxStoreTest {

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
    abstract static class OnDatabase extends OutboxStoreContract {
        private final Database database;
        private OutboxStore store;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected OutboxStore outbox() {
            if (store == null) {
                StorageHost host = StorageHost.over(database);
                store = new AoOutboxStore(host.ao(), host.executors());
            }
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
