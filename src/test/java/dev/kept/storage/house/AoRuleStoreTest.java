package dev.kept.storage.house;

import dev.kept.contract.RuleStoreContract;
import dev.kept.core.house.RuleStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on two databases. */
class AoRuleStoreTest {

    @Nested
    class OnH2 extends RuleStoreContract {
        private final Database database = TestDatabases.h2();
        private final RuleStore store =
                new AoRuleStore(StorageHost.over(database).ao(), Clock.systemUTC());

        @Override
        protected RuleStore rules() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends RuleStoreContract {
        private final Database database = TestDatabases.postgres();
        private final RuleStore store =
                new AoRuleStore(StorageHost.over(database).ao(), Clock.systemUTC());

        @Override
        protected RuleStore rules() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
