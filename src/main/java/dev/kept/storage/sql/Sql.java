package dev.kept.storage.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.Nullable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Function;

/**
 * Runs SQL over the plugin's tables in the host's transactions. Safe to use from several threads.
 *
 * <p>How a database quotes names and in which schema the tables lie is asked of the first connection.
 */
public final class Sql {
    private static final int FETCHED_AT_A_TIME = 2_000;

    private final TransactionalExecutorFactory executors;
    private final String prefix;
    private volatile @Nullable Settings settings;

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
                .execute(connection -> work.apply(session(connection)));
    }

    private SqlSession session(Connection connection) {
        Settings known = settings;
        if (known == null) {
            known = settings(connection);
            settings = known;
        }
        return new SqlSession(connection, known.names, known.fetchSize);
    }

    private Settings settings(Connection connection) {
        try {
            DatabaseMetaData database = connection.getMetaData();
            String quote = database.getIdentifierQuoteString().strip();
            return new Settings(
                    new SqlNames(prefix, quote, schema(connection, database)),
                    fetchSize(database.getDatabaseProductName()));
        } catch (SQLException e) {
            throw new SqlFailure("what the database is", e);
        }
    }

    /** MySQL's driver reads a whole result unless it is told so in its own way. */
    private static int fetchSize(String product) {
        return product.toLowerCase(Locale.ROOT).contains("mysql") ? Integer.MIN_VALUE : FETCHED_AT_A_TIME;
    }

    /** Only where the tables are elsewhere than the connection looks by itself. */
    private @Nullable String schema(Connection connection, DatabaseMetaData database) throws SQLException {
        String own = connection.getSchema();
        String found = null;
        try (ResultSet tables = database.getTables(
                connection.getCatalog(), null, prefix.replace("_", database.getSearchStringEscape() + "_") + "%", null)) {
            while (tables.next()) {
                String schema = tables.getString("TABLE_SCHEM");
                if (schema == null || schema.equals(own)) {
                    return null;
                }
                found = schema;
            }
        }
        return found;
    }

    private record Settings(SqlNames names, int fetchSize) {}
}
