package dev.kept.storage.house;

import dev.kept.contract.GoalStoreContract;
import dev.kept.core.goal.GoalStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep goals as every store must, on two databases. */
class AoGoalStoreTest {

    @Nested
    class OnH2 extends GoalStoreContract {
        private final Database database = TestDatabases.h2();
        private final GoalStore store =
                new AoGoalStore(StorageHost.over(database).ao());

        @Override
        protected GoalStore goals() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends GoalStoreContract {
        private final Database database = TestDatabases.postgres();
        private final GoalStore store =
                new AoGoalStore(StorageHost.over(database).ao());

        @Override
        protected GoalStore goals() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
