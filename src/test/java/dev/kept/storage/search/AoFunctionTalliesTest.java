package dev.kept.storage.search;

import dev.kept.contract.FunctionTalliesContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.map.FunctionTallies;
import dev.kept.core.property.Life;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** What functions were promised, on each database. */
class AoFunctionTalliesTest {

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
    abstract static class OnDatabase extends FunctionTalliesContract {
        private final Database database;
        private final StorageHost host;

        OnDatabase(Database database) {
            this.database = database;
            this.host = StorageHost.over(database);
        }

        @Override
        protected Life begin() {
            return new Life(1, 14, host.ledger());
        }

        @Override
        protected CellStore cells() {
            return host.ledger();
        }

        @Override
        protected FunctionTallies tallies() {
            return new AoFunctionTallies(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
