package dev.kept.storage.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.contract.CommitmentListingContract;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.testing.RandomLives;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lists come from tables as the contract says, on each database, at one statement a page. */
class AoCommitmentListingTest {

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

    private abstract static class OnDatabase extends CommitmentListingContract {
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
        protected CommitmentListing listing() {
            return new AoCommitmentListing(host.ao(), host.executors());
        }

        @Test
        void a_page_costs_one_statement_however_far_down_the_list_it_is() {
            CommitmentFilter all = CommitmentFilter.of(RandomLives.PROJECT, RandomLives.TODAY);
            Page start = Page.first(Sort.DUE, true, 10);
            List<Commitment> first = listing().page(all, start);
            host.statements().forget();
            listing().page(all, start.behind(first.get(9)));
            assertEquals(1, host.statements().sent().size());
        }

        @AfterAll
        void close() {
            database.close();
        }
    }
}
