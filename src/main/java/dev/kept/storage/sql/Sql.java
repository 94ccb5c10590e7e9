package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Runs SQL over the plugin's tables in the host's transactions. Safe to use from several threads.
 *
 * <p>How a database quotes names and in which schema the tables lie is asked of the first connection, not in the
 * constructor: a plugin's components are made before its tables are there.
 */
public final class Sql {
    private final HostTransactions executors;
    private final String prefix;
    private final AtomicReference<@Nullable SqlDialect> dialect = new AtomicReference<>();

    /**
     * Opens no connection.
     *
     * @param executors each call of {@link #inTransaction} takes a new one
     * @param namespace that of the descriptor's {@code <ao>} module
     */
    public Sql(HostTransactions executors, String namespace) {
        this.executors = executors;
        this.prefix = SqlNames.prefixOf(namespace);
    }

    /**
     * Runs work in the thread's transaction, or in a new one when there is none; an exception rolls it back.
     *
     * <p>The executor is asked neither for a read-only transaction nor for a new one, so work that calls other work
     * stays one transaction. Isolation is the host's; nothing here needs more than READ COMMITTED.
     *
     * @param work must not keep the session, and must not close anything of it
     * @return what the work returned; it is committed by then, unless the transaction was there before
     */
    public <T> T inTransaction(Function<SqlSession, T> work) {
        return executors.executor().execute(connection -> work.apply(new SqlSession(connection, dialect(connection))));
    }

    /** Two threads may both ask at first; they find the same. */
    private SqlDialect dialect(Connection connection) {
        SqlDialect known = dialect.get();
        if (known == null) {
            try {
                known = SqlDialect.of(connection, prefix);
            } catch (SQLException e) {
                throw new SqlFailure("what the database is", e);
            }
            dialect.set(known);
        }
        return known;
    }
}
