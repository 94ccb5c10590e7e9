package dev.kept.storage.hook;

import dev.kept.contract.HookDeliveriesContract;
import dev.kept.core.hook.HookDeliveries;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as everybody must, on each database. */
class AoHookDeliveriesTest {

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
    abstract static class OnDatabase extends HookDeliveriesContract {
        private final Database database;
        private final HookDeliveries store;

        OnDatabase(Database database) {
            this.database = database;
            StorageHost host = StorageHost.over(database);
            this.store = new AoHookDeliveries(host.ao(), host.executors());
        }

        @Override
        protected HookDeliveries deliveries() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
