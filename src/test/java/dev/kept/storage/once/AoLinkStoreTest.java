package dev.kept.storage.once;

import dev.kept.contract.LinkStoreContract;
import dev.kept.core.consent.LinkStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on two databases. */
class AoLinkStoreTest {

    @Nested
    class OnH2 extends LinkStoreContract {
        private final Database database = TestDatabases.h2();

        @Override
        protected LinkStore links() {
            return new AoLinkStore(StorageHost.over(database).ao());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends LinkStoreContract {
        private final Database database = TestDatabases.postgres();

        @Override
        protected LinkStore links() {
            return new AoLinkStore(StorageHost.over(database).ao());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
