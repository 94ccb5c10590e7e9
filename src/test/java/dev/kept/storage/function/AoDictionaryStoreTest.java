package dev.kept.storage.function;

import dev.kept.contract.DictionaryStoreContract;
import dev.kept.core.plain.DictionaryStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep the list of terms as every store must, on each database. */
class AoDictionaryStoreTest {

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
    abstract static class OnDatabase extends DictionaryStoreContract {
        private final Database database;
        private final DictionaryStore store;

        OnDatabase(Database database) {
            this.database = database;
            StorageHost host = StorageHost.over(database);
            this.store = new AoDictionaryStore(host.ao());
        }

        @Override
        protected DictionaryStore dictionary() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
