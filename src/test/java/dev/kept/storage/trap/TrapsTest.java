package dev.kept.storage.trap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.goal.Goal;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.OracleDatabaseProvider;
import net.java.ao.db.SQLServerDatabaseProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables on Oracle, SQL Server and MySQL meet no trap; and a statement or a table that does is found out. */
class TrapsTest {
    /** A name or a goal's words of this many UTF-16 units take at most three times as many bytes. */
    private static final int BYTES_OF_UNIT = 3;

    private final StatementTraps statements = new StatementTraps(Set.of("FACTS_TEXT"));

    @Test
    void on_oracle_names_are_short_enough_and_keys_fit_into_a_block_of_eight_kilobytes() {
        List<String> tables = PaperDatabase.tables(source -> new OracleDatabaseProvider(source, "JIRA"));
        assertEquals(List.of(), new TableTraps(1, 6_398, 6_398).of(tables));
        assertTrue(tables.stream().anyMatch(sql -> sql.startsWith("CREATE SEQUENCE")), "no sequences were looked at");
        assertTrue(tables.stream().anyMatch(sql -> sql.startsWith("CREATE TRIGGER")), "no triggers were looked at");
    }

    @Test
    void on_sql_server_keys_have_no_more_than_1_700_bytes() {
        List<String> tables = PaperDatabase.tables(source -> new SQLServerDatabaseProvider(source, "dbo"));
        assertEquals(List.of(), new TableTraps(2, 1_700, 1_700).of(tables));
    }

    @Test
    void on_mysql_keys_have_no_more_than_3_072_bytes() {
        List<String> tables = PaperDatabase.tables(MySQLDatabaseProvider::new);
        assertEquals(List.of(), new TableTraps(4, 3_072, 3_072).of(tables));
    }

    /** Not our wish: an older MySQL with another row format cannot hold the tables, and docs/databases.md says so. */
    @Test
    void of_767_bytes_a_key_has_too_many() {
        List<String> tables = PaperDatabase.tables(MySQLDatabaseProvider::new);
        assertEquals(Set.of(Trap.WIDE_KEY), TableTraps.traps(new TableTraps(4, 767, 3_072).of(tables)));
    }

    /** Oracle may count bytes: a text of 255 in its column is not one of 255 signs. */
    @Test
    void what_people_write_fits_into_oracles_columns_in_bytes() {
        assertTrue(CommitmentTerms.LONGEST_REQUESTER * BYTES_OF_UNIT <= 255, Trap.BYTES::toString);
        assertTrue(Goal.LONGEST_NAME * BYTES_OF_UNIT <= 450, Trap.BYTES::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "WORDS ; SELECT * FROM \"T\" WHERE LOWER(\"A_B\") = ?",
                "WORDS ; SELECT \"A_B\" FROM \"T\" ORDER BY \"A_B\" LIMIT ? OFFSET ?",
                "WORDS ; UPDATE \"T\" SET \"A_B\" = TRUE",
                "WORDS ; SELECT \"A_B\" FROM \"T\" WHERE \"C_D\" = ? FOR UPDATE",
                "WORDS ; SELECT \"A_B\" || \"C_D\" FROM \"T\"",
                "EMPTY_TEXT ; SELECT \"A_B\" FROM \"T\" WHERE \"A_B\" = ''",
                "PAGE_WITHOUT_ORDER ; SELECT \"A_B\" FROM \"T\" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                "LARGE_TEXT ; SELECT * FROM \"T\" WHERE \"FACTS_TEXT\" = ?",
                "LARGE_TEXT ; SELECT * FROM \"T\" ORDER BY \"FACTS_TEXT\"",
                "ROW_VALUES ; SELECT * FROM \"T\" WHERE (\"A_B\", \"C_D\") > (?, ?)",
                "UNGROUPED ; SELECT \"A_B\", COUNT(*) FROM \"T\"",
                "UNGROUPED ; SELECT \"A_B\", \"C_D\", SUM(\"E_F\") FROM \"T\" GROUP BY \"A_B\"",
                "UNION ; SELECT \"A_B\" FROM \"T\" UNION SELECT \"A_B\" FROM \"U\"",
                "TABLE_ALIAS ; SELECT \"A_B\" FROM \"T\" AS \"X\" WHERE \"A_B\" = ?"
            })
    void a_statement_in_a_trap_is_found_out(Trap trap, String sql) {
        assertEquals(Set.of(trap), statements.of(sql));
    }

    @Test
    void long_lists_are_found_out() {
        String list = "SELECT * FROM \"T\" WHERE \"A_B\" IN (?" + ", ?".repeat(1_000) + ")";
        assertEquals(Set.of(Trap.LONG_LIST), statements.of(list));
        assertEquals(Set.of(), statements.of(list.replaceFirst(", \\?", "")));
        String rows = "INSERT INTO \"T\" (\"A_B\") VALUES (?)" + ", (?)".repeat(2_100);
        assertEquals(Set.of(Trap.MANY_VALUES), statements.of(rows));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "SELECT * FROM \"T\" WHERE \"FACTS_TEXT\" IS NULL",
                "SELECT `A_B` FROM `T` ORDER BY `A_B` LIMIT ? OFFSET ?",
                "SELECT \"A_B\", COUNT(*) AS \"TOTAL\" FROM \"T\" WHERE \"C_D\" IN (?, ?) GROUP BY \"A_B\"",
                "UPDATE \"T\" SET \"FACTS_TEXT\" = ?, \"A_B\" = ? WHERE \"C_D\" = ?"
            })
    void what_all_five_read_alike_is_in_no_trap(String sql) {
        assertEquals(Set.of(), statements.of(sql));
    }

    @Test
    void tables_in_a_trap_are_found_out() {
        TableTraps traps = new TableTraps(2, 1_700, 1_700);
        assertEquals(
                Set.of(Trap.LONG_NAME, Trap.RESERVED_NAME, Trap.LARGE_KEY, Trap.WIDE_KEY),
                TableTraps.traps(traps.of(List.of(
                        "CREATE TABLE dbo.\"AO_1_THING\" (\n    \"ORDER\" BIGINT NOT NULL,\n    \"A_B\" NVARCHAR(900),\n"
                                + "    \"C_D\" NVARCHAR(max)\n)",
                        "CREATE INDEX dbo.\"index_of_a_name_that_is_far_too_long\" ON dbo.\"AO_1_THING\"(\"A_B\")",
                        "CREATE INDEX dbo.\"index_ao_1\" ON dbo.\"AO_1_THING\"(\"C_D\")"))));
    }

    /** The guard that each test of a store goes through does look. */
    @Test
    void the_stores_own_statements_are_guarded() {
        try (Database database = TestDatabases.h2()) {
            Sql sql = new Sql(StorageHost.over(database).executors(), StorageHost.NAMESPACE);
            assertMet(Trap.WORDS, sql, "DELETE FROM {REMINDER} WHERE LOWER([REMINDER_KEY]) = ?", "a");
            assertMet(Trap.EMPTY_TEXT, sql, "DELETE FROM {REMINDER} WHERE [REMINDER_KEY] = ?", "");
            assertMet(Trap.NULL_COMPARED, sql, "DELETE FROM {REMINDER} WHERE [REMINDER_KEY] = ?", (Object) null);
        }
    }

    private static void assertMet(Trap trap, Sql sql, String statement, Object value) {
        AssertionError met = assertThrows(
                AssertionError.class,
                () -> sql.inTransaction(session -> session.execute(statement, new Object[] {value})));
        assertTrue(met.getMessage().contains(trap.toString()), met::getMessage);
    }

    @Test
    void each_trap_has_its_source() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("kept.basedir"), "docs/databases.md"));
        for (Trap trap : Trap.values()) {
            assertTrue(
                    lines.stream()
                            .anyMatch(line -> line.startsWith("| `" + trap.name() + "` |") && line.contains("http")),
                    trap + " has no source in docs/databases.md");
        }
    }
}
