package dev.kept.storage.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Runs SQL over the plugin's tables in the host's transactions. Safe to use from several threads.
 *
 * <p>How a database quotes names and in which schema the tables lie is asked of the first connection.
 */
public final class Sql {
    private final TransactionalExecutorFactory executors;
    private final String prefix;
    private final AtomicReference<@Nullable SqlDialect> dialect = new AtomicReference<>();

    /**
     * @param namespace that of the descriptor's {@code <ao>} module
     */
    public Sql(TransactionalExecutorFactory executors, String namespace) {
        this.executors = executors;
        this.prefix = SqlNames.prefixOf(namespace);
    }

    /** Runs work in the thread's transaction, or in a new one when there is none; an exception rolls it back. */
    public <T> T inTransaction(Function<SqlSession, T> work) {
        return executors
                .createExecutor(false, false)
                .execute(connection -> work.apply(new SqlSession(connection, dialect(connection))));
    }

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
