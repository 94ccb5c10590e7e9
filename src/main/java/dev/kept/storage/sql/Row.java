package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The row a result stands at: valid only until the result moves on, so readers copy what they need.
 *
 * <p>Columns are found by name, in any case, because databases fold the names of a result differently. Asking for a
 * column that the query did not select is a mistake in the program and throws {@link IllegalArgumentException}.
 */
public final class Row {
    private final ResultSet result;
    private final Map<String, Integer> places = new HashMap<>();

    /** Looks the names up once for all rows of the result. */
    Row(ResultSet result) throws SQLException {
        this.result = result;
        ResultSetMetaData columns = result.getMetaData();
        for (int place = 1; place <= columns.getColumnCount(); place++) {
            places.put(columns.getColumnLabel(place).toUpperCase(Locale.ROOT), place);
        }
    }

    /**
     * The text of a column that is never empty.
     *
     * @throws IllegalStateException when nothing stands there
     */
    public String getString(String column) {
        String text = getStringOrNull(column);
        if (text == null) {
            throw new IllegalStateException("Nothing stands in column " + column + ", which is never empty");
        }
        return text;
    }

    /**
     * The text, or {@code null}. An empty text comes back as {@code null} from Oracle alone, so none is ever stored.
     */
    public @Nullable String getStringOrNull(String column) {
        try {
            return result.getString(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    /** The number, 0 when nothing stands there. */
    public int getInt(String column) {
        try {
            return result.getInt(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    /** The number, 0 when nothing stands there; where that matters, {@link #getLongOrNull}. */
    public long getLong(String column) {
        try {
            return result.getLong(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    /** The number, or {@code null} when nothing stands there. */
    public @Nullable Long getLongOrNull(String column) {
        try {
            long number = result.getLong(place(column));
            return result.wasNull() ? null : number;
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    /** The number, 0 when nothing stands there. */
    public double getDouble(String column) {
        try {
            return result.getDouble(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    /** The truth, however the database keeps it: the driver translates a number. False when nothing stands there. */
    public boolean getBoolean(String column) {
        try {
            return result.getBoolean(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    /**
     * All columns that hold something, by their names, without those passed over: for comparing rows as they stand.
     *
     * @param without names in capitals
     */
    public String text(Set<String> without) {
        StringBuilder text = new StringBuilder();
        values(without).forEach((name, value) -> text.append(name)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append(';'));
        return text.toString();
    }

    /** All columns that hold something, by their names in capitals, without those passed over. */
    public SortedMap<String, String> values(Set<String> without) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String name : places.keySet()) {
            String value = without.contains(name) ? null : getStringOrNull(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return values;
    }

    private int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The query asks for no " + column + " but for " + places.keySet());
        }
        return place;
    }
}
