package dev.kept.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same ledger in DuckDB, two threads: about as fast as a machine can count without knowing the question before. */
final class Duck implements AutoCloseable {
    private static final String[] COMMITMENT = {
        "COMMITMENT_UID",
        "COUNTED_PROJECT",
        "PROMISE_SIDE",
        "SIZE_BAND",
        "FIRST_DAY",
        "AGREED_DAY",
        "MADE_DAY",
        "DELIVERED_DAY",
        "PROMISE_SIZE"
    };
    private static final String[] EVENT = {"COMMITMENT_UID", "EVENT_KIND", "OCCURRED_AT", "ABOUT_DAY"};
    private static final int FETCHED = 10_000;

    private final Connection connection;

    private Duck(Connection connection) {
        this.connection = connection;
    }

    static Duck copyOf(Ledger ledger, Path folder) {
        try {
            Path file = folder.resolve("ledger-" + ledger.size() + ".duckdb");
            Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:" + file));
            duck.execute("SET threads = 2");
            duck.execute("CREATE TABLE commitment (\"COMMITMENT_UID\" VARCHAR, \"COUNTED_PROJECT\" BIGINT,"
                    + " \"PROMISE_SIDE\" VARCHAR, \"SIZE_BAND\" VARCHAR, \"FIRST_DAY\" VARCHAR, \"AGREED_DAY\" VARCHAR,"
                    + " \"MADE_DAY\" VARCHAR, \"DELIVERED_DAY\" VARCHAR, \"PROMISE_SIZE\" DOUBLE)");
            duck.execute("CREATE TABLE event (\"COMMITMENT_UID\" VARCHAR, \"EVENT_KIND\" VARCHAR,"
                    + " \"OCCURRED_AT\" BIGINT, \"ABOUT_DAY\" VARCHAR)");
            duck.copy(ledger, "COMMITMENT", "commitment", COMMITMENT);
            duck.copy(ledger, "LEDGER_EVENT", "event", EVENT);
            return duck;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Ledger ledger, String from, String to, String[] columns) {
        ledger.plain(true, source -> {
            String sql = "SELECT \"" + String.join("\", \"", columns) + "\" FROM " + ledger.table(from);
            try (Statement statement = source.createStatement();
                    DuckDBAppender rows = ((DuckDBConnection) connection).createAppender("main", to)) {
                statement.setFetchSize(FETCHED);
                ResultSet result = statement.executeQuery(sql);
                while (result.next()) {
                    rows.beginRow();
                    for (int column = 1; column <= columns.length; column++) {
                        append(rows, result, columns[column - 1], column);
                    }
                    rows.endRow();
                }
            }
            return null;
        });
    }

    private static void append(DuckDBAppender rows, ResultSet result, String name, int column) throws SQLException {
        switch (name) {
            case "COUNTED_PROJECT", "OCCURRED_AT" -> {
                long number = result.getLong(column);
                if (result.wasNull()) {
                    rows.appendNull();
                } else {
                    rows.append(number);
                }
            }
            case "PROMISE_SIZE" -> rows.append(result.getDouble(column));
            default -> rows.append(result.getString(column));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a query and goes through all it answers. */
    int read(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int rows = 0;
            while (result.next()) {
                rows += result.getInt(6) > 0 ? 1 : 0;
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
