package dev.kept.storage;

import dev.kept.contract.ArchiveContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.commitment.LedgerStore;
import dev.kept.core.upkeep.Archive;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.sandbox.host.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Old chains are packed away on two databases. */
class AoArchiveTest {

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

    /** The contract over one database. */
    abstract static class OnDatabase extends ArchiveContract {
        private final Database database;
        private final StorageHost host;

        OnDatabase(Database database) {
            this.database = database;
            this.host = StorageHost.over(database);
        }

        @Override
        protected LedgerStore ledger() {
            return host.ledger();
        }

        @Override
        protected CellStore cells() {
            return host.ledger();
        }

        @Override
        protected Archive archive() {
            return new AoArchive(host.ao(), host.executors());
        }

        @Override
        protected Rebuild rebuild() {
            return new AoRebuild(host.ao(), host.executors());
        }

        @Override
        protected int eventRows() {
            return host.ao().count(AoLedgerEvent.class);
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
