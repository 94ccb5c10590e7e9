package dev.kept.bench;

import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.AppendedEvents;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.ledger.AoLedgerStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database with a ledger of so many commitments, written by the plugin's own import.
 *
 * @param kind H2 or PostgreSQL
 * @param recording what the plugin's statements go through
 */
record Ledger(String kind, int size, Database database, Recording recording, Node node, AoLedgerStore store)
        implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final long SEED = 20_261_101;

    static Ledger empty(String kind, Database database) {
        Recording recording = new Recording(database.dataSource());
        Node node = Node.over(database, recording);
        return new Ledger(
                kind,
                0,
                database,
                recording,
                node,
                new AoLedgerStore(node.ao(), node.executors(), AppendedEvents.UNHEARD));
    }

    /** Projects have 5,000 commitments each, whatever the size of the ledger. */
    static Ledger of(String kind, Database database, int size, Report report) {
        Ledger ledger = empty(kind, database);
        History history = new History(SEED, projects(size));
        double took = Race.millis(() -> ledger.fill(history, size));
        ledger.analyse();
        report.line(kind + ": " + size + " commitments and " + 5 * size + " events imported", took / 1_000, "s");
        return new Ledger(kind, size, database, ledger.recording, ledger.node, ledger.store);
    }

    static int projects(int size) {
        return Math.max(2, size / History.PER_PROJECT);
    }

    private void fill(History history, int commitments) {
        List<Addition> batch = new ArrayList<>(BATCH);
        for (int issue = 1; issue <= commitments; issue++) {
            batch.add(history.next(issue));
            if (batch.size() == BATCH || issue == commitments) {
                store.addMissing(batch);
                batch.clear();
            }
        }
        for (int project = 0; project < projects(commitments); project++) {
            store.cells(History.FIRST_PROJECT + project, History.TODAY.minusYears(2), History.TODAY.plusYears(1));
        }
    }

    void analyse() {
        database.execute(database.postgres() ? "VACUUM ANALYZE" : "ANALYZE");
    }

    DataSource pool() {
        return database.dataSource();
    }

    /** What a plain statement must say to reach one of the plugin's tables; columns are quoted with it. */
    String table(String name) {
        return "\"" + Node.PREFIX + name + "\"";
    }

    /** Runs work on a plain connection of its own, with or without a transaction around it. */
    <T> T plain(boolean transaction, Plain<T> work) {
        try (Connection connection = pool().getConnection()) {
            connection.setAutoCommit(!transaction);
            T result = work.run(connection);
            if (transaction) {
                connection.commit();
            }
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain JDBC. */
    @FunctionalInterface
    interface Plain<T> {
        T run(Connection connection) throws SQLException;
    }

    @Override
    public void close() {
        database.close();
    }
}
