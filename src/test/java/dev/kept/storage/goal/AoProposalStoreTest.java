package dev.kept.storage.goal;

import dev.kept.contract.ProposalStoreContract;
import dev.kept.core.goal.proposal.ProposalStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects keep proposals as every store must, on each database. */
class AoProposalStoreTest {

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
    abstract static class OnDatabase extends ProposalStoreContract {
        private final Database database;
        private final ProposalStore store;

        OnDatabase(Database database) {
            this.database = database;
            StorageHost host = StorageHost.over(database);
            this.store = new AoProposalStore(host.ao(), host.executors());
        }

        @Override
        protected ProposalStore proposals() {
            return store;
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
