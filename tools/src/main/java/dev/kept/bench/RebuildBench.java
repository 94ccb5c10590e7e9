package dev.kept.bench;

import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.cell.AoPortfolio;
import dev.kept.storage.rebuild.AoRebuild;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** All projects at once: rebuilding every cell, and the sums for a page that shows all projects. PostgreSQL. */
final class RebuildBench {
    private static final int DAYS = 90;
    private static final int FETCHED = 2_000;
    private static final int ROUNDS = 3;
    private static final int REPLAYED = 10_000;
    private static final LocalDate FROM = History.TODAY.minusDays(DAYS);

    private final Report report;

    RebuildBench(Report report) {
        this.report = report;
    }

    void run(Ledger ledger, Path folder) {
        try (Duck duck = Duck.copyOf(ledger, folder)) {
            rebuild(ledger, duck);
            portfolio(ledger, duck);
        }
    }

    private void rebuild(Ledger ledger, Duck duck) {
        report.heading(ledger.kind() + ": all cells of " + ledger.size() + " commitments and " + 5 * ledger.size()
                + " events");
        String query = CellSql.over(ledger.table("COMMITMENT"), ledger.table("LEDGER_EVENT"), LiveSql.epoch(ledger))
                .text();
        String duckQuery = CellSql.over("commitment", "event", "EPOCH_MS(CAST(%s AS DATE))")
                .text();
        Rebuild rebuild = new AoRebuild(ledger.node().ao(), ledger.node().executors());
        String before = fingerprint(ledger);
        Race race = new Race()
                .variant("one GROUP BY over commitments and events", () -> ledger.plain(true, c -> read(c, query)))
                .variant("(losing all cells)", () -> ledger.database()
                        .execute("DELETE FROM " + ledger.table("CELL_MONTH")))
                .variant("rebuild of all cells", () -> cells(rebuild))
                .variant("rebuild when all is right already", () -> cells(rebuild))
                .variant("the same GROUP BY in DuckDB", () -> duck.read(duckQuery))
                .run(1, ROUNDS);
        report.times(
                race,
                "one GROUP BY over commitments and events",
                "rebuild of all cells",
                "rebuild when all is right already",
                "the same GROUP BY in DuckDB");
        if (!fingerprint(ledger).equals(before)) {
            throw new IllegalStateException("Rebuilt cells are not those that were kept up to date");
        }
        report.atMost(
                2.5,
                "rebuild of all cells over one GROUP BY, " + ledger.size(),
                ledger.kind(),
                race.ratio("rebuild of all cells", "one GROUP BY over commitments and events"));
        report.line("rebuild over DuckDB", race.ratio("rebuild of all cells", "the same GROUP BY in DuckDB"), "times");
        double states = Race.millis(() -> states(rebuild));
        report.line("replay of " + REPLAYED + " chains, comparing every state", states / 1_000, "s");
    }

    private static void cells(Rebuild rebuild) {
        Rebuild.RebuildPiece piece = rebuild.cells(null);
        while (piece.next() != null) {
            piece = rebuild.cells(piece.next());
        }
    }

    private static void states(Rebuild rebuild) {
        Rebuild.RebuildPiece piece = rebuild.states(null);
        int seen = piece.seen();
        int changed = piece.changed();
        while (piece.next() != null && seen < REPLAYED) {
            piece = rebuild.states(piece.next());
            seen += piece.seen();
            changed += piece.changed();
        }
        if (changed > 0) {
            throw new IllegalStateException(changed + " states are not what their chains say");
        }
    }

    private static int read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            int rows = 0;
            try (ResultSet result = statement.executeQuery(query)) {
                while (result.next()) {
                    rows += result.getInt(6) > 0 ? 1 : 0;
                }
            }
            return rows;
        }
    }

    /** Of every cell as it is kept, to the last character. */
    private static String fingerprint(Ledger ledger) {
        return ledger.plain(false, connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result =
                            statement.executeQuery("SELECT MD5(STRING_AGG(\"MONTH_KEY\" || \"CELLS_TEXT\", ''"
                                    + " ORDER BY \"MONTH_KEY\")) FROM " + ledger.table("CELL_MONTH")
                                    + " WHERE \"CELLS_TEXT\" IS NOT NULL")) {
                result.next();
                return result.getString(1);
            }
        });
    }

    private void portfolio(Ledger ledger, Duck duck) {
        report.heading(
                ledger.kind() + ": " + Ledger.projects(ledger.size()) + " projects on one page, " + DAYS + " days");
        AoPortfolio portfolio =
                new AoPortfolio(ledger.node().ao(), ledger.node().executors());
        String query = CellSql.over("commitment", "event", "EPOCH_MS(CAST(%s AS DATE))")
                .text();
        String window = query.replace(
                        "FROM promise GROUP BY project, side, band, basis, due_day",
                        "FROM promise WHERE due_day >= '" + FROM + "' AND due_day < '" + History.TODAY
                                + "' GROUP BY project, basis")
                .replace("SELECT project, side, band, basis, due_day,", "SELECT project, basis, 1, 1, 1,");
        Race race = new Race()
                .variant("sums of all projects", () -> portfolio.sums(FROM, History.TODAY))
                .variant("one project changed since", () -> {
                    ledger.database()
                            .execute("UPDATE " + ledger.table("CELL_MONTH")
                                    + " SET \"TOUCH_COUNT\" = \"TOUCH_COUNT\" + 1 WHERE \"PROJECT_ID\" = "
                                    + History.FIRST_PROJECT);
                    portfolio.sums(FROM, History.TODAY);
                })
                .variant(
                        "nothing known before",
                        () -> new AoPortfolio(ledger.node().ao(), ledger.node().executors()).sums(FROM, History.TODAY))
                .variant("DuckDB over the ledger", () -> duck.read(window))
                .run(2, 15);
        report.times(
                race,
                "sums of all projects",
                "one project changed since",
                "nothing known before",
                "DuckDB over the ledger");
        report.atMost(
                0.6,
                "all projects at once over DuckDB, " + ledger.size(),
                ledger.kind(),
                race.ratio("sums of all projects", "DuckDB over the ledger"));
    }
}
