package dev.kept.storage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.contract.EvidenceStoreContract;
import dev.kept.core.cell.CellStore;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.evidence.Sealing;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.rebuild.AoRebuild;
import dev.kept.testing.RandomLives;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whatever somebody changes in the tables directly is found and named, and a rebuild puts right what can be. */
class EvidenceTest {

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

    private abstract static class OnDatabase extends EvidenceStoreContract {
        private final Database database;
        private final StorageHost host;
        private final AoLedgerStore ledger;

        OnDatabase(Database database) {
            this.database = database;
            this.host = StorageHost.over(database);
            this.ledger = host.ledger();
        }

        @Override
        protected LedgerStore ledger() {
            return ledger;
        }

        @Override
        protected CellStore cells() {
            return ledger;
        }

        @Override
        protected EvidenceStore evidence() {
            return new AoEvidenceStore(host.ao(), host.executors());
        }

        @Override
        protected SealStore seals() {
            return new AoSealStore(host.ao(), host.executors());
        }

        @AfterEach
        void close() {
            database.close();
        }

        @BeforeEach
        void seal_everything() {
            new Sealing(seals(), Clock.systemUTC()).run(() -> false);
            assertNull(verified().firstDifference());
        }

        /** A commitment of the project with some events, which counts. */
        private Commitment one() {
            return ledger.inProject(RandomLives.PROJECT, null, 500).stream()
                    .filter(one -> one.sequence() > 3 && one.counted())
                    .findFirst()
                    .orElseThrow();
        }

        private Verification verified() {
            return new Verifier(evidence(), ledger, seals()).project(RandomLives.PROJECT);
        }

        private void assertFound(String messageKey, Commitment about) {
            Difference found = verified().firstDifference();
            assertTrue(found != null, "nothing was found");
            assertEquals(messageKey, found.messageKey());
            assertEquals(about.id(), found.commitment());
        }

        @Test
        void an_event_with_another_text_is_named() {
            Commitment one = one();
            change("LEDGER_EVENT", "\"REASON_TEXT\" = 'never said'", where(one) + " AND \"SEQUENCE_NO\" = 3");
            assertFound("kept.evidence.chain.changed", one);
            assertEquals(3, verified().firstDifference().event());
        }

        @Test
        void an_event_of_a_kind_that_does_not_exist_is_named() {
            Commitment one = one();
            change("LEDGER_EVENT", "\"EVENT_KIND\" = 'INVENTED'", where(one) + " AND \"SEQUENCE_NO\" = 2");
            assertFound("kept.evidence.unreadable", one);
        }

        @Test
        void a_removed_event_is_named() {
            Commitment one = one();
            remove("LEDGER_EVENT", where(one) + " AND \"SEQUENCE_NO\" = 2");
            assertFound("kept.evidence.chain.out_of_sequence", one);
        }

        @Test
        void a_changed_projection_is_named_and_made_anew() {
            for (String change : List.of(
                    "\"AGREED_DAY\" = '2031-01-01'",
                    "\"COUNTED_PROJECT\" = NULL",
                    "\"PROSPECT_NAME\" = 'KEPT_FIRST', \"HEAD_HASH\" = 'x'",
                    "\"MORE_FACTS\" = NULL, \"PROMISE_SIZE\" = 99",
                    "\"LAST_SEQUENCE\" = 1")) {
                Commitment one = one();
                change("COMMITMENT", change, where(one));
                assertFound("kept.evidence.projection", one);
                assertTrue(rebuild() > 0);
                assertNull(verified().firstDifference(), change);
            }
        }

        @Test
        void a_removed_projection_is_named_and_made_anew() {
            Commitment one = one();
            remove("COMMITMENT", where(one));
            assertFound("kept.evidence.no_projection", one);
            rebuild();
            assertEquals(one, ledger.find(one.id()).orElseThrow());
            assertNull(verified().firstDifference());
        }

        @Test
        void the_last_events_cut_off_together_with_the_state_are_found_by_the_seal() {
            Commitment one = one();
            remove("LEDGER_EVENT", where(one) + " AND \"SEQUENCE_NO\" = " + one.sequence());
            rebuild();
            assertFound("kept.evidence.seal.event_removed", one);
            assertEquals(one.sequence(), verified().firstDifference().event());
        }

        @Test
        void a_chain_removed_with_all_that_was_made_of_it_is_found_by_the_seal() {
            Commitment one = one();
            remove("LEDGER_EVENT", where(one));
            remove("COMMITMENT", where(one));
            rebuild();
            assertFound("kept.evidence.seal.chain_removed", one);
        }

        @Test
        void a_projection_without_events_is_named() {
            Commitment one = one();
            remove("LEDGER_EVENT", where(one));
            assertFound("kept.evidence.no_events", one);
        }

        @Test
        void a_changed_seal_is_named() {
            change("CHAIN_SEAL", "\"SEALED_AT\" = 1", "\"SEAL_NUMBER\" = 1");
            assertEquals(
                    "kept.evidence.seal.changed", verified().firstDifference().messageKey());
        }

        @Test
        void changed_counts_of_a_day_are_named_and_made_anew() {
            for (String change :
                    List.of("\"CELLS_TEXT\" = REPLACE(\"CELLS_TEXT\", '1', '2')", "\"CELLS_TEXT\" = NULL")) {
                change("CELL_MONTH", change, month());
                String found = verified().firstDifference().messageKey();
                assertTrue(found.startsWith("kept.evidence.cell."), found);
                assertTrue(rebuild() > 0);
                assertNull(verified().firstDifference(), change);
            }
            change("CELL_MONTH", "\"CELLS_TEXT\" = 'nonsense'", month());
            assertEquals(
                    "kept.evidence.cell.unreadable",
                    verified().firstDifference().messageKey());
        }

        @Test
        void removed_counts_are_named_and_made_anew() {
            remove("CELL_MONTH", month());
            assertEquals(
                    "kept.evidence.cell.missing", verified().firstDifference().messageKey());
            assertTrue(rebuild() > 0);
            assertNull(verified().firstDifference());
        }

        private static String month() {
            return "\"PROJECT_ID\" = " + RandomLives.PROJECT + " AND \"MONTH_NAME\" = '2026-03'";
        }

        @Test
        void what_others_append_goes_on_verifying_and_is_sealed_the_next_time() {
            int sealed = verified().seals();
            RandomLives.fill(ledger, 4_000, 30, 5);
            assertNull(verified().firstDifference());
            new Sealing(seals(), Clock.systemUTC()).run(() -> false);
            assertNull(verified().firstDifference());
            assertTrue(verified().seals() > sealed);
            assertEquals(0, new Sealing(seals(), Clock.systemUTC()).run(() -> false));
        }

        private int rebuild() {
            return new AoRebuild(host.ao(), host.executors()).everything().changed();
        }

        private static String where(Commitment one) {
            return "\"COMMITMENT_UID\" = '" + one.id().value() + "'";
        }

        private void change(String table, String set, String where) {
            assertTrue(execute("UPDATE " + name(table) + " SET " + set + " WHERE " + where) > 0);
        }

        private void remove(String table, String where) {
            assertTrue(execute("DELETE FROM " + name(table) + " WHERE " + where) > 0);
        }

        private int execute(String sql) {
            try (Connection connection = database.dataSource().getConnection()) {
                int changed = connection.createStatement().executeUpdate(sql);
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
                return changed;
            } catch (SQLException e) {
                throw new AssertionError(sql, e);
            }
        }

        private String name(String table) {
            try (Connection connection = database.dataSource().getConnection();
                    ResultSet found =
                            connection.getMetaData().getTables(null, database.schema(), "AO\\_%\\_" + table, null)) {
                assertTrue(found.next(), table);
                return "\"" + found.getString("TABLE_SCHEM") + "\".\"" + found.getString("TABLE_NAME") + "\"";
            } catch (SQLException e) {
                throw new AssertionError(table, e);
            }
        }
    }
}
