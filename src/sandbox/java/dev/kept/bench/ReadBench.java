package dev.kept.bench;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.Tallies;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleChange;
import dev.kept.core.house.RuleStore;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.ScoreboardDesk;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.core.scoreboard.WeightStore;
import dev.kept.storage.AoOpenDisclosures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One project's scoreboard of 90 days: from cells, beside SQL over the ledger itself. */
final class ReadBench {
    private static final int DAYS = 90;
    private static final int BOARDS = 40;
    private static final int LIVE_BOARDS = 4;
    private static final String PLAIN = "SQL over a plain ledger";
    private static final LocalDate FROM = History.TODAY.minusDays(DAYS);
    private static final Clock NOON =
            Clock.fixed(History.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Report report;

    ReadBench(Report report) {
        this.report = report;
    }

    /** @param ledgers of one kind, the smallest first */
    void run(List<Ledger> ledgers) {
        Ledger smallest = ledgers.get(0);
        Ledger largest = ledgers.get(ledgers.size() - 1);
        String kind = largest.kind();
        report.heading(kind + ": the scoreboard of one project, " + DAYS + " days");
        flat(ledgers, smallest, largest);
        beside(largest, kind);
    }

    private void flat(List<Ledger> ledgers, Ledger smallest, Ledger largest) {
        Race race = new Race();
        for (Ledger ledger : ledgers) {
            ScoreboardDesk desk = desk(ledger);
            race.variant(name(ledger), () -> boards(desk));
        }
        race.run(10, 41);
        ledgers.forEach(ledger -> report.line(name(ledger), race.median(name(ledger)) / BOARDS, "ms a board"));
        report.atMost(
                1.1,
                "scoreboard, " + largest.size() + " commitments over " + smallest.size(),
                largest.kind(),
                race.ratio(name(largest), name(smallest)));
    }

    private static String name(Ledger ledger) {
        return "from cells, " + ledger.size() + " commitments";
    }

    private void beside(Ledger ledger, String kind) {
        ScoreboardDesk desk = desk(ledger);
        PlainLedger plain = PlainLedger.copyOf(ledger);
        // Everything the query needs of an event, in an index of its own: no live query could do better.
        ledger.database()
                .execute("CREATE INDEX bench_news ON " + ledger.table("LEDGER_EVENT")
                        + " (\"COMMITMENT_UID\", \"EVENT_KIND\", \"ABOUT_DAY\", \"OCCURRED_AT\")");
        ledger.analyse();
        LiveSql lookups = LiveSql.over(ledger, ledger.table("COMMITMENT"), ledger.table("LEDGER_EVENT"));
        LiveSql plainly = LiveSql.over(ledger, plain.commitments(), plain.events());
        Race race = new Race()
                .variant("scoreboard from cells", () -> boards(desk))
                .variant("all sums and tallies from cells", () -> sums(ledger))
                .variant("cells alone", () -> cells(ledger))
                .variant("the same rows of cells in plain JDBC", () -> ledger.plain(false, c -> rows(c, ledger)));
        if (ledger.database().postgres()) {
            race.variant("SQL by look-ups, well indexed", () -> ledger.plain(false, c -> live(c, lookups, LIVE_BOARDS)))
                    .variant(
                            "SQL by a join, well indexed",
                            () -> ledger.plain(
                                    false,
                                    c -> joined(
                                            c,
                                            ledger,
                                            ledger.table("COMMITMENT"),
                                            ledger.table("LEDGER_EVENT"),
                                            LIVE_BOARDS)))
                    .slow(
                            PLAIN,
                            () -> ledger.plain(false, c -> joined(c, ledger, plain.commitments(), plain.events(), 1)));
        } else {
            // H2 joins row by row, so that a join over all events never ends there.
            race.slow("SQL by look-ups, well indexed", () -> ledger.plain(false, c -> live(c, lookups, LIVE_BOARDS)))
                    .slow(PLAIN, () -> ledger.plain(false, c -> live(c, plainly, 1)));
        }
        race.run(3, 15);
        double board = race.median("scoreboard from cells") / BOARDS;
        double sums = race.median("all sums and tallies from cells") / BOARDS;
        double cells = race.median("cells alone") / BOARDS;
        double rows = race.median("the same rows of cells in plain JDBC") / BOARDS;
        double good = race.fastest("SQL by look-ups, well indexed", "SQL by a join, well indexed") / LIVE_BOARDS;
        double bad = race.median(PLAIN);
        report.line("scoreboard from cells", board, "ms");
        report.line("all sums and tallies from cells", sums, "ms");
        report.line("cells alone", cells, "ms");
        report.line("the same rows of cells in plain JDBC", rows, "ms");
        report.line("best SQL over the ledger, well indexed", good, "ms");
        report.line(PLAIN + ", " + plain.words(), bad, "ms");
        String size = " at " + ledger.size();
        report.atMost(2.5, "cells over a JDBC read of the same rows" + size, kind, cells / rows);
        report.atLeast(10, "sums from cells faster than SQL, well indexed" + size, kind, good / sums);
        report.atLeast(100, "sums from cells faster than SQL, plain" + size, kind, bad / sums);
        plain.drop();
        ledger.database().execute("DROP INDEX bench_news");
    }

    private static ScoreboardDesk desk(Ledger ledger) {
        return new ScoreboardDesk(
                ledger.store(),
                new AoOpenDisclosures(ledger.node().ao(), ledger.node().executors()),
                new Standard(),
                new Equal(),
                NOON);
    }

    private static void boards(ScoreboardDesk desk) {
        for (int board = 0; board < BOARDS; board++) {
            long project = History.FIRST_PROJECT + board % 2;
            desk.scoreboard(new ProjectRef(project, "P" + project, "Project"), null, DAYS);
        }
    }

    private static void cells(Ledger ledger) {
        for (int board = 0; board < BOARDS; board++) {
            if (cells(ledger, board).isEmpty()) {
                throw new IllegalStateException("No cells");
            }
        }
    }

    private static List<DayCell> cells(Ledger ledger, int board) {
        return ledger.store().cells(History.FIRST_PROJECT + board % 2, FROM, History.TODAY);
    }

    /** The sums of all counts, with each tally counted: all that any figure of a board may ask for. */
    private static void sums(Ledger ledger) {
        for (int board = 0; board < BOARDS; board++) {
            List<DayCell> cells = cells(ledger, board);
            for (Basis basis : Basis.values()) {
                Counts sum = Counts.sum(cells.stream()
                        .filter(cell -> cell.key().basis() == basis)
                        .map(cell -> cell.asOf(History.TODAY))
                        .toList());
                Tallies.Counted tallies = sum.tallies().counted();
                if (tallies.slack().n() + tallies.drift().n() == 0) {
                    throw new IllegalStateException("No tallies");
                }
            }
        }
    }

    private static int rows(Connection connection, Ledger ledger) throws SQLException {
        int read = 0;
        for (int board = 0; board < BOARDS; board++) {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT \"MONTH_KEY\", \"TOUCH_COUNT\", \"STALE_MONTH\", \"CELLS_TEXT\" FROM "
                            + ledger.table("CELL_MONTH")
                            + " WHERE \"PROJECT_ID\" = ? AND \"MONTH_NAME\" >= ? AND \"MONTH_NAME\" <= ?")) {
                statement.setLong(1, History.FIRST_PROJECT + board % 2);
                statement.setString(2, FROM.toString().substring(0, 7));
                statement.setString(3, History.TODAY.toString().substring(0, 7));
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        result.getString(1);
                        result.getInt(2);
                        result.getBoolean(3);
                        result.getString(4);
                        read++;
                    }
                }
            }
        }
        return read;
    }

    private static int joined(Connection connection, Ledger ledger, String commitments, String events, int boards)
            throws SQLException {
        int due = 0;
        for (int board = 0; board < boards; board++) {
            String sql = CellSql.ofProject(
                            commitments,
                            events,
                            LiveSql.epoch(ledger),
                            History.FIRST_PROJECT + board % 2,
                            FROM,
                            History.TODAY)
                    .text();
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    due += result.getInt(6);
                }
            }
        }
        return due;
    }

    private static int live(Connection connection, LiveSql sql, int boards) throws SQLException {
        int due = 0;
        for (int board = 0; board < boards; board++) {
            due += sql.board(connection, History.FIRST_PROJECT + board % 2, FROM, History.TODAY);
        }
        return due;
    }

    /** Rules that cost no query, like the weights. */
    private static final class Standard implements RuleStore {
        @Override
        public HouseRules current() {
            return HouseRules.STANDARD;
        }

        @Override
        public void replace(HouseRules rules, String userKey) {
            throw new UnsupportedOperationException("rules are only read here");
        }

        @Override
        public Optional<RuleChange> lastChange() {
            return Optional.empty();
        }
    }

    /** Weights that cost no query, because the SQL beside asks for none either. */
    private static final class Equal implements WeightStore {
        @Override
        public PillarWeights current() {
            return PillarWeights.EQUAL;
        }

        @Override
        public void replace(PillarWeights weights, String userKey) {
            throw new UnsupportedOperationException("weights are only read here");
        }

        @Override
        public Optional<WeightChange> lastChange() {
            return Optional.empty();
        }
    }
}
