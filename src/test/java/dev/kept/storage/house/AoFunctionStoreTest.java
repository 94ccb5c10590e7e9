package dev.kept.storage.house;

import dev.kept.contract.FunctionStoreContract;
import dev.kept.core.house.FunctionStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on two databases. */
class AoFunctionStoreTest {

    @Nested
    class OnH2 extends FunctionStoreContract {
        private final Database database = TestDatabases.h2();
        private final FunctionStore store =
                new AoFunctionStore(StorageHost.over(database).ao());

        @Override
        protected FunctionStore functions() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends FunctionStoreContract {
        private final Database database = TestDatabases.postgres();
        private final FunctionStore store =
                new AoFunctionStore(StorageHost.over(database).ao());

        @Override
        protected FunctionStore functions() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
