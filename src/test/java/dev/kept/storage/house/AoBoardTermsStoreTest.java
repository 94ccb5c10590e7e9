package dev.kept.storage.house;

import dev.kept.contract.BoardTermsStoreContract;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep weights as every store must, on each database. */
class AoBoardTermsStoreTest {

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
    abstract static class OnDatabase extends BoardTermsStoreContract {
        private final Database database;
        private final BoardTermsStore store;

        OnDatabase(Database database) {
            this.database = database;
            StorageHost host = StorageHost.over(database);
            this.store = new AoBoardTermsStore(host.ao(), host.executors(), Clock.systemUTC());
        }

        @Override
        protected BoardTermsStore terms() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
