package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One transaction's connection. Not to be kept after it. SQL is written as {@link SqlNames} says. A value is a text, a
 * number, a truth, or {@code null}.
 *
 * <p>Every statement sees what the session wrote before, and, at READ COMMITTED, what others committed until it began.
 * A statement the database refuses throws {@code SqlFailure}; after that nothing more can be done in the transaction,
 * which PostgreSQL would refuse anyway.
 */
public final class SqlSession {
    /** Rows a driver collects before they are sent: a bound for the heap. */
    private static final int BATCH = 1_024;

    private final Connection connection;
    private final SqlDialect dialect;

    SqlSession(Connection connection, SqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * All rows in the heap: for queries that bound their result.
     *
     * @param reader makes a value of each row; must not use the session
     * @param values for the question marks, in their order
     */
    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reader.apply(row)), values);
        return all;
    }

    /**
     * Row by row, of any number: no more of them are in the heap than the driver fetches at a time. The reader must not
     * use the session. A text that the database cannot compare with a column is like no row's.
     */
    public void each(String sql, Consumer<Row> reader, @Nullable Object... values) {
        String text = dialect.names().render(sql);
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setFetchSize(dialect.fetchSize());
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException e) {
            Object[] comparable = comparable(values);
            if (UnheldText.incomparable(e) && !Arrays.equals(values, comparable)) {
                each(sql, reader, comparable);
            } else {
                throw new SqlFailure(text, e);
            }
        }
    }

    private static @Nullable Object[] comparable(@Nullable Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof String text ? UnheldText.comparable(text) : value)
                .toArray();
    }

    /**
     * One statement that changes rows. An update takes the rows' locks, which are held until the transaction ends; that
     * is how stores lock rows, because the five databases do not agree on a {@code SELECT … FOR UPDATE}.
     *
     * @return how many rows it changed. MySQL's driver counts those found, too, when nothing in them changes
     */
    public int execute(String sql, @Nullable Object... values) {
        String text = dialect.names().render(sql);
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(text, e);
        }
    }

    /**
     * A page of the rows, which the query must put in order: SQL Server takes no page without one, and without one a
     * page means nothing.
     *
     * @param offset how many rows to pass over; the database reads them, so whoever goes far names a key instead
     * @param limit how many rows at most
     * @param values for the question marks before the page's own
     */
    public <T> List<T> page(String sql, Function<Row, T> reader, int offset, int limit, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(dialect.pageValues(offset, limit));
        return list(sql + dialect.page(), reader, all.toArray());
    }

    /**
     * The same statement for each of these lists of values, in their order, in few round trips. Locks are taken in that
     * order, so callers that lock several rows sort them first.
     *
     * @return how many rows they changed; a driver that does not know that of a batch counts one for each list
     */
    public int executeEach(String sql, Collection<? extends @Nullable Object[]> all) {
        return all.isEmpty() ? 0 : batches(dialect.names().render(sql), 1, List.copyOf(all));
    }

    /**
     * Adds rows, each its values by column, all with the same columns. The database numbers them.
     *
     * @param rows with {@code null} for what is empty, under the same keys in each. A unique key that is there already
     *     fails the whole transaction
     */
    public void insert(String table, List<? extends Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = columns(rows);
        List<Object[]> values = rows.stream().map(row -> values(columns, row)).toList();
        int atOnce = dialect.rowsAtOnce();
        int full = values.size() - values.size() % atOnce;
        if (full > 0) {
            batches(dialect.names().render(SqlDialect.insert(table, columns, atOnce)), atOnce, values.subList(0, full));
        }
        if (full < values.size()) {
            batches(
                    dialect.names().render(SqlDialect.insert(table, columns, 1)),
                    1,
                    values.subList(full, values.size()));
        }
    }

    /**
     * Replaces rows, each its values by column, all with the same columns; the key column tells which one it is. A key
     * that no row has changes nothing and is not told.
     *
     * @param table without what Active Objects puts before it
     * @param key a column that is among each row's values
     */
    public void update(String table, String key, List<? extends Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(columns(rows));
        columns.remove(key);
        String text =
                "UPDATE {" + table + "} SET [" + String.join("] = ?, [", columns) + "] = ? WHERE [" + key + "] = ?";
        columns.add(key);
        executeEach(text, rows.stream().map(row -> values(columns, row)).toList());
    }

    /** Of the first row, in one order for all, because maps have none. */
    private static List<String> columns(List<? extends Map<String, Object>> rows) {
        return List.copyOf(new TreeSet<>(rows.get(0).keySet()));
    }

    private static Object[] values(List<String> columns, Map<String, Object> row) {
        return columns.stream().map(row::get).toArray();
    }

    /** The values of so many lists go into one statement. */
    private int batches(String text, int listsAtOnce, List<? extends @Nullable Object[]> all) {
        int[] types = types(all);
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            int waiting = 0;
            int changed = 0;
            for (int first = 0; first < all.size(); first += listsAtOnce) {
                int place = 1;
                for (Object[] values : all.subList(first, first + listsAtOnce)) {
                    place = bind(statement, place, values, types);
                }
                statement.addBatch();
                waiting += listsAtOnce;
                if (waiting >= BATCH) {
                    changed += changed(statement.executeBatch());
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                changed += changed(statement.executeBatch());
            }
            return changed;
        } catch (SQLException e) {
            throw new SqlFailure(text, e);
        }
    }

    private static int changed(int[] counts) {
        return Arrays.stream(counts)
                .map(count -> count == Statement.SUCCESS_NO_INFO ? 1 : count)
                .sum();
    }

    /**
     * For each place the type of its values, so that a value that is missing has it too: a driver prepares a statement
     * anew whenever the type of a place changes.
     */
    private static int[] types(List<? extends @Nullable Object[]> all) {
        int[] types = new int[all.get(0).length];
        Arrays.fill(types, Types.NULL);
        for (int place = 0; place < types.length; place++) {
            for (Object[] values : all) {
                if (values[place] != null) {
                    types[place] = type(values[place]);
                    break;
                }
            }
        }
        return types;
    }

    /** The SQL type that all five databases take for a column of that kind. */
    private static int type(Object value) {
        if (value instanceof String) {
            return Types.VARCHAR;
        }
        if (value instanceof Long) {
            return Types.BIGINT;
        }
        if (value instanceof Integer) {
            return Types.INTEGER;
        }
        if (value instanceof Double) {
            return Types.DOUBLE;
        }
        if (value instanceof Boolean) {
            return Types.BOOLEAN;
        }
        throw new IllegalArgumentException("No column holds a " + value.getClass());
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        int[] types = new int[values.length];
        Arrays.fill(types, Types.NULL);
        bind(statement, 1, values, types);
    }

    /** Returns the place after the last one. */
    private static int bind(PreparedStatement statement, int first, @Nullable Object[] values, int[] types)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            int place = first + i;
            if (value == null && types[i] == Types.NULL) {
                statement.setObject(place, null);
            } else if (value == null) {
                statement.setNull(place, types[i]);
            } else if (value instanceof String text) {
                statement.setString(place, text);
            } else if (value instanceof Long number) {
                statement.setLong(place, number);
            } else if (value instanceof Integer number) {
                statement.setInt(place, number);
            } else if (value instanceof Double number) {
                statement.setDouble(place, number);
            } else if (value instanceof Boolean truth) {
                statement.setBoolean(place, truth);
            } else {
                throw new IllegalArgumentException("No column holds a " + value.getClass());
            }
        }
        return first + values.length;
    }
}
