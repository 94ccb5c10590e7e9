package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One transaction's connection. Not to be kept after it. SQL is written as {@link SqlNames} says. */
public final class SqlSession {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final SqlNames names;
    private final int fetchSize;

    SqlSession(Connection connection, SqlNames names, int fetchSize) {
        this.connection = connection;
        this.names = names;
        this.fetchSize = fetchSize;
    }

    /** As many places for values as there are, with commas between: {@code ?, ?, ?}. */
    public static String places(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    /** All rows in the heap: for queries that bound their result. */
    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(reader.apply(row)), values);
        return all;
    }

    /** Row by row, of any number: no more of them are in the heap than the driver fetches at a time. */
    public void each(String sql, Consumer<Row> reader, @Nullable Object... values) {
        String text = names.render(sql);
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setFetchSize(fetchSize);
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(text, e);
        }
    }

    /** Returns how many rows it changed. */
    public int execute(String sql, @Nullable Object... values) {
        String text = names.render(sql);
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(text, e);
        }
    }

    /** The same statement for each of these lists of values, in their order, in few round trips. */
    public void executeEach(String sql, Collection<? extends @Nullable Object[]> all) {
        if (all.isEmpty()) {
            return;
        }
        String text = names.render(sql);
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            int waiting = 0;
            for (Object[] values : all) {
                bind(statement, values);
                statement.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new SqlFailure(text, e);
        }
    }

    /** {@code null} stands for a text or for a {@link Nothing} of another type. */
    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int place = 1; place <= values.length; place++) {
            Object value = values[place - 1];
            if (value == null) {
                statement.setNull(place, Types.VARCHAR);
            } else if (value instanceof Nothing nothing) {
                statement.setNull(place, nothing.sqlType());
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
    }

    /** No value in a column that is not a text. */
    public enum Nothing {
        DECIMAL(Types.DOUBLE),
        NUMBER(Types.BIGINT);

        private final int type;

        Nothing(int type) {
            this.type = type;
        }

        private int sqlType() {
            return type;
        }
    }
}
