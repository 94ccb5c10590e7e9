package dev.kept.storage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.contract.EvidenceStoreContract;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.evidence.Sealing;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.Retention;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.ImportedChain;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.function.AoFunctionStore;
import dev.kept.storage.goal.AoGoalStore;
import dev.kept.storage.house.AoBoardTermsStore;
import dev.kept.storage.house.AoRuleStore;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.rebuild.AoArchive;
import dev.kept.storage.rebuild.AoRebuild;
import dev.kept.storage.row.LedgerTables;
import dev.kept.testing.RandomLives;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
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
        void a_changed_record_of_what_left_the_figures_is_named_and_made_anew() {
            Commitment one = ledger.inProject(RandomLives.PROJECT, null, 500).stream()
                    .filter(any -> !evidence().departures(Set.of(any.id())).isEmpty())
                    .findFirst()
                    .orElseThrow();
            remove("DEPARTURE", where(one));
            assertFound("kept.evidence.departures", one);
            rebuild();
            assertNull(verified().firstDifference());
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

        @Test
        void rows_moved_to_another_project_are_found_though_their_months_are_marked() {
            change("COMMITMENT", "\"PROJECT_ID\" = 999999, \"COUNTED_PROJECT\" = 999999", counted());
            execute("UPDATE " + name("CELL_MONTH") + " SET \"STALE_MONTH\" = TRUE");
            assertEquals(
                    "kept.evidence.projection", verified().firstDifference().messageKey());
            assertTrue(rebuild() > 0);
            assertNull(verified().firstDifference());
        }

        @Test
        void a_chain_that_is_not_as_it_was_written_is_found_whatever_project_its_row_names() {
            Commitment one = one();
            change(
                    "LEDGER_EVENT",
                    "\"FACTS_TEXT\" = REPLACE(\"FACTS_TEXT\", 'project=', 'project=9')",
                    where(one) + " AND \"SEQUENCE_NO\" = 1");
            change("COMMITMENT", "\"PROJECT_ID\" = 999999, \"COUNTED_PROJECT\" = 999999", where(one));
            assertTrue(verified().firstDifference() != null);
            rebuild();
            assertFound("kept.evidence.chain.changed", one);
        }

        @Test
        void somebody_else_noted_as_the_one_who_acted_is_found() {
            Commitment one = one();
            change("LEDGER_EVENT", "\"ACTOR_KEY\" = 'JIRAUSER1'", where(one) + " AND \"SEQUENCE_NO\" = 2");
            assertFound("kept.evidence.actor", one);
            change("LEDGER_EVENT", "\"ACTOR_KEY\" = NULL", where(one) + " AND \"SEQUENCE_NO\" = 2");
            assertFound("kept.evidence.actor", one);
            change("LEDGER_EVENT", "\"ACTOR_SALT\" = NULL", where(one) + " AND \"SEQUENCE_NO\" = 2");
            assertNull(verified().firstDifference());
        }

        @Test
        void removed_seals_and_raised_marks_are_found() {
            Commitment one = one();
            change("COMMITMENT", "\"SEALED_SEQUENCE\" = \"SEALED_SEQUENCE\" + 1", where(one));
            assertFound("kept.evidence.seal.none", one);
            change("COMMITMENT", "\"SEALED_SEQUENCE\" = \"SEALED_SEQUENCE\" - 1", where(one));
            assertNull(verified().firstDifference());
            remove("CHAIN_SEAL", "\"PROJECT_ID\" = " + RandomLives.PROJECT);
            assertEquals("kept.evidence.seal.none", verified().firstDifference().messageKey());
        }

        @Test
        void what_cannot_be_read_is_named_and_costs_itself_alone() {
            for (Ill ill : List.of(
                    new Ill("CHAIN_SEAL", "\"HEADS_TEXT\" = 'no heads'", "kept.evidence.seal.changed"),
                    new Ill("CELL_MONTH", "\"MONTH_NAME\" = 'soon'", "kept.evidence.cell.misplaced"),
                    new Ill("CELL_MONTH", "\"PROJECT_ID\" = 999999", "kept.evidence.cell.misplaced"),
                    new Ill("COMMITMENT", "\"ZONE_NAME\" = 'Nowhere/Land'", "kept.evidence.projection"),
                    new Ill("COMMITMENT", "\"MORE_FACTS\" = 'nonsense'", "kept.evidence.projection"))) {
                String where =
                        ill.table().equals("COMMITMENT") ? where(one()) : "\"PROJECT_ID\" = " + RandomLives.PROJECT;
                int all = ledger.inProject(RandomLives.PROJECT, null, 500).size();
                change(ill.table(), ill.set(), where);
                assertEquals(ill.messageKey(), verified().firstDifference().messageKey(), ill.set());
                assertTrue(ledger.inProject(RandomLives.PROJECT, null, 500).size() >= all - 1, ill.set());
                ledger.cells(RandomLives.PROJECT, LocalDate.MIN, LocalDate.MAX);
                if (!ill.table().equals("CHAIN_SEAL")) {
                    rebuild();
                    assertNull(verified().firstDifference(), ill.set());
                } else {
                    remove("CHAIN_SEAL", where);
                    execute("UPDATE " + name("COMMITMENT") + " SET \"SEALED_SEQUENCE\" = NULL");
                    new Sealing(seals(), Clock.systemUTC()).run(() -> false);
                }
            }
        }

        private record Ill(String table, String set, String messageKey) {}

        @Test
        void a_month_s_text_that_cannot_be_read_is_made_anew_by_whoever_reads_it() {
            List<DayCell> before = ledger.cells(RandomLives.PROJECT, LocalDate.MIN, LocalDate.MAX);
            for (String text : List.of("'nonsense'", "'1 2 3'", "CONCAT(\"CELLS_TEXT\", 'x')")) {
                change("CELL_MONTH", "\"CELLS_TEXT\" = " + text, month());
                assertEquals(before, ledger.cells(RandomLives.PROJECT, LocalDate.MIN, LocalDate.MAX), text);
                assertNull(verified().firstDifference(), text);
            }
        }

        @Test
        void what_figures_are_computed_with_is_sealed_by_each_change_and_found_when_changed_by_others() {
            AoRuleStore rules = new AoRuleStore(host.ao(), host.executors(), Clock.systemUTC());
            AoBoardTermsStore weights = new AoBoardTermsStore(host.ao(), host.executors(), Clock.systemUTC());
            AoFunctionStore functions = new AoFunctionStore(host.ao(), host.executors());
            AoGoalStore goals = new AoGoalStore(host.ao(), host.executors());
            rules.replace(HouseRules.STANDARD.with(new Retention(90, null)), "admin");
            rules.replace(HouseRules.STANDARD.with(new Retention(91, null)), "admin");
            weights.replace(null, BoardTerms.STANDARD, "As before.", "admin");
            functions.save(new BusinessFunction("Finance", null, null, List.of("fiona")));
            functions.save(new BusinessFunction("Sales", null, null, List.of()));
            functions.remove("Sales");
            goals.save(
                    new Goal("GROWTH", "Grow", null),
                    List.of(new GoalEvent(
                            "GROWTH",
                            1,
                            GoalEventKind.MADE,
                            null,
                            Word.STATED,
                            "admin",
                            Instant.EPOCH,
                            Set.of(),
                            null,
                            null)));
            new AoArchive(host.ao(), host.executors()).forget(YearMonth.of(1990, 1));
            assertNull(verified().firstDifference());
            for (Ill ill : List.of(
                    new Ill("RULE_CHANGE", "\"NEW_RULES\" = 'reopen=365'", "kept.evidence.house.rules"),
                    new Ill("RULE_CHANGE", "\"NEW_RULES\" = 'nonsense'", "kept.evidence.house.rules"),
                    new Ill("WEIGHT_CHANGE", "\"NEW_WEIGHTS\" = 'nonsense'", "kept.evidence.house.weights"),
                    new Ill("BUSINESS_FUNCTION", "\"CONTACT_LIST\" = 'mallory'", "kept.evidence.house.functions"),
                    new Ill("BUSINESS_FUNCTION", "\"ZONE_ID\" = 'Nowhere/Land'", "kept.evidence.house.functions"),
                    new Ill("SHARED_GOAL", "\"GOAL_NAME\" = 'Shrink'", "kept.evidence.house.goals"),
                    new Ill("SHARED_GOAL", "\"AIM_KIND\" = 'nonsense'", "kept.evidence.house.goals"),
                    new Ill("GOAL_EVENT", "\"EVENT_SIDE\" = 'BUSINESS'", "kept.evidence.house.goal_events"),
                    new Ill("GOAL_EVENT", "\"EVENT_KIND\" = 'nonsense'", "kept.evidence.house.goal_events"),
                    new Ill("FIGURE_START", "\"TOLD_MONTH\" = '2026-05'", "kept.evidence.house.figures"),
                    new Ill("FIGURE_START", "\"TOLD_MONTH\" = 'soon'", "kept.evidence.house.figures"))) {
                change(ill.table(), ill.set(), "1 = 1");
                assertEquals(ill.messageKey(), verified().firstDifference().messageKey(), ill.set());
                rules.current();
                weights.house();
                assertEquals("Finance", functions.all().get(0).name());
                ledger.cells(RandomLives.PROJECT, LocalDate.MIN, LocalDate.MAX);
                // From here on the table is as it now stands.
                new LedgerTables(host.ao(), host.executors()).inTransaction(session -> {
                    for (HouseTable table : HouseTable.values()) {
                        table.seal(session, Instant.now());
                    }
                    return session;
                });
            }
        }

        @Test
        void years_apart_are_verified_in_no_time() {
            for (int year : List.of(1900, 2500, 9999)) {
                ImportedChain chain = new ImportedChain(
                        new IssueRef(90_000 + year, RandomLives.PROJECT, false),
                        new CommitmentTerms("Finance", LocalDate.of(year, 12, 31), 1, Side.IT),
                        ZoneOffset.UTC,
                        NoticeRule.calendarDays(1),
                        Instant.parse("2026-03-01T08:00:00Z"),
                        "dueDate");
                ledger.addMissing(List.of(chain.as(new CommitmentId("far-" + year))));
            }
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> assertNull(verified().firstDifference()));
            rebuild();
            assertNull(verified().firstDifference());
        }

        private String counted() {
            return "\"COUNTED_PROJECT\" = " + RandomLives.PROJECT;
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
                boolean mysql = database.engine() == Database.Engine.MYSQL;
                int changed = connection.createStatement().executeUpdate(mysql ? sql.replace('"', '`') : sql);
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
                return "\"" + database.schema() + "\".\"" + found.getString("TABLE_NAME") + "\"";
            } catch (SQLException e) {
                throw new AssertionError(table, e);
            }
        }
    }
}
