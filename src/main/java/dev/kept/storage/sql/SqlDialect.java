package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * How one database wants what all of them can.
 *
 * @param names how names are quoted and where the tables lie
 * @param fetchSize the driver's hint by which it hands a result out piece by piece
 * @param rowsAtOnce how many rows one {@code INSERT} may hold
 * @param standardPages whether a page is asked for in the words of the SQL standard
 */
record SqlDialect(SqlNames names, int fetchSize, int rowsAtOnce, boolean standardPages) {
    private static final int FETCHED_AT_A_TIME = 2_000;
    /** 32 rows of the widest table stay below the 2,100 values that SQL Server takes in one statement. */
    private static final int ROWS_AT_ONCE = 32;

    /** Asks the connection, which costs a look into the database's catalogue; {@link Sql} does it once. */
    static SqlDialect of(Connection connection, String prefix) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String quote = database.getIdentifierQuoteString().strip();
        SqlNames names = new SqlNames(prefix, quote, schema(connection, database, prefix));
        return of(database.getDatabaseProductName(), names);
    }

    /**
     * MySQL's driver reads a whole result unless it is told so in its own way; Oracle inserts one row at a time. Both
     * are told by the product's name; every other database gets the words of the standard.
     */
    public static SqlDialect of(String product, SqlNames names) {
        String name = product.toLowerCase(Locale.ROOT);
        boolean mysql = name.contains("mysql");
        return new SqlDialect(
                names,
                mysql ? Integer.MIN_VALUE : FETCHED_AT_A_TIME,
                name.contains("oracle") ? 1 : ROWS_AT_ONCE,
                !mysql);
    }

    /** What asks for a page, at the end of a query that orders its rows. */
    String page() {
        return standardPages ? " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY" : " LIMIT ? OFFSET ?";
    }

    /** The values for the places in {@link #page}. */
    List<Integer> pageValues(int offset, int limit) {
        return standardPages ? List.of(offset, limit) : List.of(limit, offset);
    }

    /** {@code rows} of so many values each in one statement. SQL as {@link SqlNames} reads it. */
    static String insert(String table, Iterable<String> columns, int rows) {
        StringBuilder text = new StringBuilder("INSERT INTO {").append(table).append("} (");
        StringBuilder row = new StringBuilder("(");
        String comma = "";
        for (String column : columns) {
            text.append(comma).append('[').append(column).append(']');
            row.append(comma).append('?');
            comma = ", ";
        }
        row.append(')');
        text.append(") VALUES ");
        for (int i = 0; i < rows; i++) {
            text.append(i == 0 ? "" : ", ").append(row);
        }
        return text.toString();
    }

    /**
     * The schema to name before the tables, only where they are elsewhere than the connection looks by itself: on SQL
     * Server and PostgreSQL the host may be set up with a schema of its own. {@code null} also before any table is
     * there.
     */
    private static @Nullable String schema(Connection connection, DatabaseMetaData database, String prefix)
            throws SQLException {
        String own = connection.getSchema();
        String pattern = prefix.replace("_", database.getSearchStringEscape() + "_") + "%";
        String found = null;
        try (ResultSet tables = database.getTables(connection.getCatalog(), null, pattern, null)) {
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
}
