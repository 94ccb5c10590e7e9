package dev.kept.storage.search;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.contract.DepartureStoreContract;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.departure.DepartureStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What left the figures is found in its table, on two databases. */
class AoDepartureStoreTest {

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

    private abstract static class OnDatabase extends DepartureStoreContract {
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
        protected DepartureStore departures() {
            return new AoDepartureStore(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void a_row_that_holds_what_no_version_writes_costs_itself_alone() {
            CommitmentBook book = book();
            for (int issue = 1; issue <= 4; issue++) {
                given(book.correct(promise(book, issue).id(), null, 5.0, ActorMark.NOBODY));
            }
            List<String> rows = departures().page(PROJECT, MARCH, MARCH.plusDays(2), null, 9).stream()
                    .map(one -> one.commitment().value())
                    .toList();
            spoil("DEPARTURE_KIND", "NONSENSE", rows.get(0));
            spoil("LEFT_DAY", "2026-03-0x", rows.get(2));

            assertEquals(
                    List.of(rows.get(1), rows.get(3)),
                    departures().page(PROJECT, MARCH, MARCH.plusDays(20), null, 2).stream()
                            .map(one -> one.commitment().value())
                            .sorted()
                            .toList());
            assertEquals(
                    2,
                    departures().counts(PROJECT, MARCH, MARCH.plusMonths(1)).stream()
                            .mapToInt(count -> count.n())
                            .sum());
        }

        private void spoil(String column, String value, String commitment) {
            new Sql(host.executors(), StorageHost.NAMESPACE).inTransaction(session -> {
                session.executeEach(
                        "UPDATE {DEPARTURE} SET [" + column + "] = ? WHERE [COMMITMENT_UID] = ?",
                        List.<Object[]>of(new Object[] {value, commitment}));
                return null;
            });
        }
    }
}
