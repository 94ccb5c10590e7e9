package dev.kept.storage.rebuild;

import dev.kept.contract.TellingsContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.search.AoCommitmentListing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Tellings and claims are kept on each database, and made again from their chains as they were. */
class AoTellingsTest {

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

    private abstract static class OnDatabase extends TellingsContract {
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
        protected CommitmentListing listing() {
            return new AoCommitmentListing(place.host.ao(), place.host.executors());
        }

        @Override
        protected boolean agrees() {
            return place.rebuild().everything().changed() == 0
                    && new Verifier(place.evidence(), place.ledger, place.seals())
                                    .project(PROJECT)
                                    .firstDifference()
                            == null;
        }

        @AfterEach
        void close() {
            place.close();
        }
    }
}
