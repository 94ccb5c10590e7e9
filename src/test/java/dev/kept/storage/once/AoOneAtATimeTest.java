package dev.kept.storage.once;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.contract.OneAtATimeContract;
import dev.kept.core.goal.Goal;
import dev.kept.core.house.OneAtATime;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.goal.AoGoalStore;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The database lets one of several nodes through, and undoes what is not kept. */
class AoOneAtATimeTest {

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

    private abstract static class OnDatabase extends OneAtATimeContract {
        private final Database database;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected OneAtATime turns() {
            StorageHost node = StorageHost.over(database);
            return new AoOneAtATime(node.ao(), node.executors());
        }

        @Test
        void what_is_not_kept_is_undone() {
            StorageHost node = StorageHost.over(database);
            AoGoalStore goals = new AoGoalStore(node.ao(), node.executors());
            OneAtATime turns = new AoOneAtATime(node.ao(), node.executors());
            for (String kept : new String[] {"NOT", "KEPT"}) {
                assertEquals(
                        kept,
                        turns.run(
                                () -> {
                                    goals.save(new Goal(kept, kept, null));
                                    return kept;
                                },
                                "KEPT"::equals));
            }
            assertEquals(Optional.empty(), goals.find("NOT"));
            assertEquals("KEPT", goals.find("KEPT").orElseThrow().name());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
