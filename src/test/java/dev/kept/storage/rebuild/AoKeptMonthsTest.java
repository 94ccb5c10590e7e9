package dev.kept.storage.rebuild;

import dev.kept.contract.KeptMonthsContract;
import dev.kept.core.Nullable;
import dev.kept.core.cell.CellStore;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.scoreboard.DuePromises;
import dev.kept.core.upkeep.Archive;
import dev.kept.core.upkeep.KeptMonths;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.ledger.AoLedgerEvent;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Old months are forgotten and made anew on each database. */
class AoKeptMonthsTest {

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
    abstract static class OnDatabase extends KeptMonthsContract {
        private final ArchivePlace place;

        OnDatabase(Database database) {
            this.place = new ArchivePlace(database);
        }

        @Override
        protected LedgerStore ledger() {
            return place.ledger;
        }

        @Override
        protected CellStore cells() {
            return place.ledger;
        }

        @Override
        protected Archive archive() {
            return place.archive;
        }

        @Override
        protected Rebuild.RebuildPiece recallOfFew(@Nullable YearMonth first) {
            return place.monthsOfFew().recall(first);
        }

        @Override
        protected KeptMonths kept() {
            return place.archive;
        }

        @Override
        protected Rebuild rebuild() {
            return place.rebuild();
        }

        @Override
        protected EvidenceStore evidence() {
            return place.evidence();
        }

        @Override
        protected SealStore seals() {
            return place.seals();
        }

        @Override
        protected DuePromises due() {
            return place.due();
        }

        @Override
        protected int eventRows() {
            return place.host.ao().count(AoLedgerEvent.class);
        }

        @Override
        protected void loseStates() {
            place.loseStates();
        }

        @AfterEach
        void close() {
            place.close();
        }
    }
}
