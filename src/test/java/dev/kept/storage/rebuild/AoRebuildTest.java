package dev.kept.storage.rebuild;

import dev.kept.contract.RebuildContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.property.Life;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.row.LedgerTables;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** States and cells are made anew on each database. */
class AoRebuildTest {

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
    abstract static class OnDatabase extends RebuildContract {
        private static final int FEW = 3;
        private static final List<String> SPOILERS = List.of(
                "DELETE FROM {COMMITMENT} WHERE [ID] = ?",
                "UPDATE {COMMITMENT} SET [MADE_DAY] = '2020-01-01' WHERE [ID] = ?",
                "UPDATE {COMMITMENT} SET [COUNTED_PROJECT] = 5 WHERE [ID] = ?");

        private final Database database;
        private final StorageHost host;
        private final LedgerTables tables;
        private final AoLedgerStore store;

        OnDatabase(Database database) {
            this.database = database;
            this.host = StorageHost.over(database);
            this.tables = new LedgerTables(host.ao(), host.executors());
            this.store = host.ledger();
        }

        @Override
        protected Life begin(int noticeDays, int reopenDays) {
            return new Life(noticeDays, reopenDays, store);
        }

        @Override
        protected LedgerStore ledger() {
            return store;
        }

        @Override
        protected CellStore cells() {
            return store;
        }

        @Override
        protected Rebuild rebuild() {
            return new AoRebuild(host.ao(), host.executors());
        }

        @Override
        protected Rebuild rebuildOfFew() {
            return AoRebuild.ofAtMost(FEW, host.ao(), host.executors());
        }

        @Override
        protected void loseCells() {
            tables.inTransaction(session -> session.execute("DELETE FROM {CELL_MONTH}"));
        }

        @Override
        protected void spoilStates() {
            tables.inTransaction(session -> {
                List<Long> ids = session.list("SELECT [ID] FROM {COMMITMENT} ORDER BY [ID]", row -> row.getLong("ID"));
                for (int i = 0; i < ids.size(); i++) {
                    session.execute(SPOILERS.get(i % SPOILERS.size()), ids.get(i));
                }
                return ids.size();
            });
        }

        @Override
        protected List<String> keptCells() {
            // Reading them settles what is stale.
            store.cells(Life.PROJECT, Life.START.minusYears(1), Life.START.plusYears(9));
            store.cells(Life.PROJECT + 1, Life.START.minusYears(1), Life.START.plusYears(9));
            return tables
                    .inTransaction(session -> session.list(
                            "SELECT [MONTH_KEY], [CELLS_TEXT] FROM {CELL_MONTH} ORDER BY [MONTH_KEY]",
                            row -> row.getString("MONTH_KEY") + "\n" + row.getStringOrNull("CELLS_TEXT")))
                    .stream()
                    .filter(text -> !text.endsWith("\nnull"))
                    .toList();
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
