package dev.kept.bench;

import dev.kept.core.ledger.Addition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What a backfill writes, beside a plain JDBC batch insert of the same rows into tables with the same indexes. */
final class ImportBench {
    private static final int CHAINS = 1_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UPS = 3;
    private static final long SEED = 5;
    private static final String[] TABLES = {"LEDGER_EVENT", "COMMITMENT", "CELL_MONTH"};

    private final Report report;

    ImportBench(Report report) {
        this.report = report;
    }

    /** Rows of a table as the database hands them out. */
    private record Rows(String table, List<String> columns, List<Object[]> values) {}

    /** @param plain has the same tables, empty */
    void run(Ledger ledger, Ledger plain) {
        report.heading(ledger.kind() + ": import of whole chains, " + CHAINS + " at a time");
        History history = new History(SEED, 1);
        long[] issue = {0};
        Map<String, Long> last = new HashMap<>();
        AtomicReference<List<Addition>> batch = new AtomicReference<>();
        AtomicReference<List<Rows>> rows = new AtomicReference<>();
        Race race = new Race()
                .variant("(making chains)", () -> {
                    List<Addition> chains = new ArrayList<>();
                    for (int i = 0; i < CHAINS; i++) {
                        chains.add(history.next(++issue[0]));
                    }
                    batch.set(chains);
                })
                .variant("import", () -> ledger.store().addMissing(batch.get()))
                .variant("(reading its rows)", () -> rows.set(added(ledger, last)))
                .variant("the same rows by JDBC batch", () -> plain.plain(true, c -> insert(c, plain, rows.get())))
                .run(WARM_UPS, ROUNDS);
        int written = rows.get().stream().mapToInt(some -> some.values().size()).sum();
        report.line("import", race.median("import"), "ms");
        report.line("the same rows by JDBC batch", race.median("the same rows by JDBC batch"), "ms");
        report.line("rows a second", written / race.median("import") * 1_000, "");
        report.atLeast(
                0.7,
                "import, speed over a JDBC batch of the same rows",
                ledger.kind(),
                race.ratio("the same rows by JDBC batch", "import"));
    }

    private static List<Rows> added(Ledger ledger, Map<String, Long> last) {
        List<Rows> all = new ArrayList<>();
        for (String table : TABLES) {
            all.add(ledger.plain(false, connection -> added(connection, ledger, table, last)));
        }
        return all;
    }

    private static Rows added(Connection connection, Ledger ledger, String table, Map<String, Long> last)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Object[]> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT * FROM " + ledger.table(table) + " WHERE \"ID\" > " + last.getOrDefault(table, 0L))) {
            ResultSetMetaData data = result.getMetaData();
            for (int column = 1; column <= data.getColumnCount(); column++) {
                if (!data.getColumnName(column).equals("ID")) {
                    columns.add(data.getColumnName(column));
                }
            }
            while (result.next()) {
                last.merge(table, result.getLong("ID"), Math::max);
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    Object value = result.getObject(columns.get(i));
                    row[i] = value instanceof java.sql.Clob ? result.getString(columns.get(i)) : value;
                }
                values.add(row);
            }
        }
        return new Rows(table, columns, values);
    }

    private static int insert(Connection connection, Ledger ledger, List<Rows> all) throws SQLException {
        int written = 0;
        for (Rows rows : all) {
            String places = String.join(", ", Collections.nCopies(rows.columns().size(), "?"));
            try (PreparedStatement statement = connection.prepareStatement("INSERT INTO "
                    + ledger.table(rows.table()) + " (\"" + String.join("\", \"", rows.columns()) + "\") VALUES ("
                    + places + ")")) {
                int waiting = 0;
                for (Object[] row : rows.values()) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                    waiting++;
                    if (waiting == CHAINS) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                statement.executeBatch();
                written += rows.values().size();
            }
        }
        return written;
    }
}
