package dev.kept.bench;

import dev.kept.core.cell.DayCell;
import dev.kept.core.figure.Trend;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleChange;
import dev.kept.core.house.RuleStore;
import dev.kept.core.scoreboard.BoardSources;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.storage.cell.AoBoardStore;
import dev.kept.storage.search.AoDepartureStore;
import dev.kept.tools.StandardTerms;
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
    private static final int BOARDS = 20;
    private static final int LIVE_BOARDS = 4;
    private static final String BOARD = "scoreboard of 90 days with its trend of 52 weeks";
    private static final String READS = "what it reads, in plain JDBC";
    private static final String CELLS = "its cells alone";
    private static final String LOOK_UPS = "SQL by look-ups, well indexed";
    private static final String JOIN = "SQL by a join, well indexed";
    private static final String PLAIN = "SQL over a plain ledger";
    /** A board tells its trend too. */
    private static final LocalDate YEAR = History.TODAY.minusWeeks(Trend.WEEKS);

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
            Scoreboards scoreboards = scoreboards(ledger);
            race.variant(name(ledger), () -> boards(scoreboards));
        }
        race.run(5, 25);
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
        Scoreboards scoreboards = scoreboards(ledger);
        PlainLedger plain = PlainLedger.copyOf(ledger);
        // Everything the query needs of an event, in an index of its own: no live query could do better.
        ledger.database()
                .execute("CREATE INDEX bench_news ON " + ledger.table("LEDGER_EVENT")
                        + " (\"COMMITMENT_UID\", \"EVENT_KIND\", \"ABOUT_DAY\", \"OCCURRED_AT\")");
        ledger.analyse();
        List<Recording.Script> reads = List.of(reads(ledger, scoreboards, 0), reads(ledger, scoreboards, 1));
        Race race = new Race()
                .variant(BOARD, () -> boards(scoreboards))
                .variant(READS, () -> {
                    for (int board = 0; board < BOARDS; board++) {
                        reads.get(board % 2).play(ledger.pool());
                    }
                })
                .variant(CELLS, () -> cells(ledger));
        LiveSql good = LiveSql.over(ledger, ledger.table("COMMITMENT"), ledger.table("LEDGER_EVENT"));
        if (ledger.database().postgres()) {
            race.variant(LOOK_UPS, () -> ledger.plain(false, c -> live(c, good, LIVE_BOARDS)))
                    .variant(JOIN, () -> ledger.plain(false, c -> joined(c, ledger)))
                    .slow(PLAIN, () -> ledger.plain(false, c -> joined(c, plain)));
        } else {
            // H2 joins row by row, so that a join over all events never ends there.
            LiveSql bad = LiveSql.over(ledger, plain.commitments(), plain.events());
            race.slow(LOOK_UPS, () -> ledger.plain(false, c -> live(c, good, LIVE_BOARDS)))
                    .slow(PLAIN, () -> ledger.plain(false, c -> live(c, bad, 1)));
        }
        race.run(3, 15);
        double board = race.median(BOARD) / BOARDS;
        double fetched = race.median(READS) / BOARDS;
        double live = race.fastest(LOOK_UPS, JOIN) / LIVE_BOARDS;
        report.line(BOARD, board, "ms");
        report.line(READS, fetched, "ms");
        report.line(CELLS, race.median(CELLS) / BOARDS, "ms");
        report.line("best SQL over the ledger, well indexed", live, "ms");
        report.line(PLAIN + ", " + plain.words(), race.median(PLAIN), "ms");
        String size = " at " + ledger.size();
        report.atMost(2.5, "scoreboard over a JDBC read of the same" + size, kind, board / fetched);
        report.atLeast(10, "scoreboard faster than SQL, well indexed" + size, kind, live / board);
        report.atLeast(100, "scoreboard faster than SQL, plain" + size, kind, race.median(PLAIN) / board);
        plain.drop();
        ledger.database().execute("DROP INDEX bench_news");
    }

    /** What a board asks the database, without the beginning and the end of its transactions. */
    private static Recording.Script reads(Ledger ledger, Scoreboards scoreboards, int board) {
        ledger.recording().start();
        board(scoreboards, board);
        return ledger.recording().stop();
    }

    private static Scoreboards scoreboards(Ledger ledger) {
        return new Scoreboards(
                new BoardSources(
                        new AoBoardStore(ledger.node().ao(), ledger.node().executors()),
                        new AoDepartureStore(ledger.node().ao(), ledger.node().executors()),
                        (id, known) -> List.of()),
                new Standard(),
                new StandardTerms(),
                Optional::empty,
                NOON);
    }

    private static void boards(Scoreboards scoreboards) {
        for (int board = 0; board < BOARDS; board++) {
            board(scoreboards, board);
        }
    }

    private static void board(Scoreboards scoreboards, int board) {
        long project = History.FIRST_PROJECT + board % 2;
        scoreboards.scoreboard(new ProjectRef(project, "P" + project, "Project"), null, DAYS);
    }

    private static void cells(Ledger ledger) {
        for (int board = 0; board < BOARDS; board++) {
            List<DayCell> cells = ledger.store().cells(History.FIRST_PROJECT + board % 2, YEAR, History.TODAY);
            if (cells.isEmpty()) {
                throw new IllegalStateException("No cells");
            }
        }
    }

    private static int joined(Connection connection, Ledger ledger) throws SQLException {
        int due = 0;
        for (int board = 0; board < LIVE_BOARDS; board++) {
            due += joined(
                    connection,
                    CellSql.ofProject(
                            ledger.table("COMMITMENT"),
                            ledger.table("LEDGER_EVENT"),
                            LiveSql.epoch(ledger),
                            History.FIRST_PROJECT + board % 2,
                            YEAR,
                            History.TODAY));
        }
        return due;
    }

    private static int joined(Connection connection, PlainLedger plain) throws SQLException {
        return joined(
                connection,
                CellSql.ofProject(
                        plain.commitments(),
                        plain.events(),
                        LiveSql.epoch(plain.ledger()),
                        History.FIRST_PROJECT,
                        YEAR,
                        History.TODAY));
    }

    private static int joined(Connection connection, CellSql sql) throws SQLException {
        int due = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql.text());
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                due += result.getInt(6);
            }
        }
        return due;
    }

    private static int live(Connection connection, LiveSql sql, int boards) throws SQLException {
        int due = 0;
        for (int board = 0; board < boards; board++) {
            due += sql.board(connection, History.FIRST_PROJECT + board % 2, YEAR, History.TODAY);
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
}
