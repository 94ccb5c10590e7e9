package dev.kept.storage.house;

import dev.kept.contract.WeightStoreContract;
import dev.kept.core.scoreboard.WeightStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep weights as every store must, on two databases. */
class AoWeightStoreTest {

    @Nested
    class OnH2 extends WeightStoreContract {
        private final Database database = TestDatabases.h2();
        private final WeightStore store =
                new AoWeightStore(StorageHost.over(database).ao(), Clock.systemUTC());

        @Override
        protected WeightStore weights() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends WeightStoreContract {
        private final Database database = TestDatabases.postgres();
        private final WeightStore store =
                new AoWeightStore(StorageHost.over(database).ao(), Clock.systemUTC());

        @Override
        protected WeightStore weights() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
