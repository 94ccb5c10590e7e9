package dev.kept.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.host.FakeServices;
import dev.kept.sandbox.host.sal.SalTransactions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlSessionTest {
    private final Database database = Database.inMemory("sqlsession");
    private final Sql sql = new Sql(
            new HostTransactions(FakeServices.of(new SalTransactions(new Transactions(database.dataSource())))),
            "dev.kept");

    @BeforeEach
    void table() {
        database.execute(
                "CREATE TABLE \"" + SqlNames.prefixOf("dev.kept")
                        + "NOTE\" (\"NAME\" VARCHAR(20) PRIMARY KEY, \"WEIGHT\" DOUBLE PRECISION, \"TIMES\" BIGINT, \"DONE\" BOOLEAN)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void any_number_of_rows_is_added_with_values_missing_anywhere() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            rows.add(row(
                    String.format("n%04d", i), i % 3 == 0 ? null : i / 4.0, i % 5 == 0 ? null : (long) i, i % 2 == 0));
        }
        sql.inTransaction(session -> {
            session.insert("NOTE", rows);
            return null;
        });

        List<String> names = new ArrayList<>();
        sql.inTransaction(session -> {
            session.each("SELECT * FROM {NOTE} ORDER BY [NAME]", row -> names.add(row.getString("NAME")));
            return null;
        });
        assertEquals(rows.stream().map(row -> row.get("NAME")).toList(), names);
        assertEquals(
                List.of("n0300 0.0 null", "n0301 75.25 301"),
                sql.inTransaction(session -> session.page(
                        "SELECT * FROM {NOTE} WHERE [NAME] >= ? ORDER BY [NAME]",
                        row -> row.getString("NAME") + " " + row.getDouble("WEIGHT") + " " + row.getLongOrNull("TIMES"),
                        0,
                        2,
                        "n0300")));
    }

    @Test
    void rows_are_replaced_by_their_key_and_told_how_many() {
        sql.inTransaction(session -> {
            session.insert("NOTE", List.of(row("a", 1.0, 1L, false), row("b", 2.0, 2L, false)));
            session.update("NOTE", "NAME", List.of(row("b", null, 5L, true)));
            return null;
        });

        assertEquals(
                List.of("a false 1", "b true 5"),
                sql.inTransaction(session -> session.list(
                        "SELECT * FROM {NOTE} ORDER BY [NAME]",
                        row -> row.getString("NAME") + " " + row.getBoolean("DONE") + " " + row.getLong("TIMES"))));
        int changed = sql.inTransaction(session -> session.executeEach(
                "UPDATE {NOTE} SET [TIMES] = ? WHERE [NAME] = ?",
                List.of(new Object[] {9L, "a"}, new Object[] {9L, "nobody"})));
        assertEquals(1, changed);
    }

    @Test
    void what_fails_is_undone_and_names_the_statement() {
        SqlFailure failure = assertThrows(
                SqlFailure.class,
                () -> sql.inTransaction(session -> {
                    session.insert("NOTE", List.of(row("a", 1.0, 1L, false)));
                    return session.execute("DELETE FROM {NO_TABLE}");
                }));

        assertTrue(failure.getMessage().contains("NO_TABLE"), failure.getMessage());
        assertEquals(
                List.of(),
                sql.inTransaction(session -> session.list("SELECT * FROM {NOTE}", row -> row.getString("NAME"))));
    }

    @Test
    void a_column_the_query_does_not_ask_for_is_refused() {
        sql.inTransaction(session -> {
            session.insert("NOTE", List.of(row("a", null, null, false)));
            session.each("SELECT [WEIGHT], [NAME] FROM {NOTE}", row -> {
                assertNull(row.getStringOrNull("WEIGHT"));
                assertThrows(IllegalArgumentException.class, () -> row.getLong("TIMES"));
                assertThrows(IllegalStateException.class, () -> row.getString("WEIGHT"));
            });
            return null;
        });
    }

    private static Map<String, Object> row(String name, Double weight, Long times, boolean done) {
        Map<String, Object> row = new HashMap<>();
        row.put("NAME", name);
        row.put("WEIGHT", weight);
        row.put("TIMES", times);
        row.put("DONE", done);
        return row;
    }
}
