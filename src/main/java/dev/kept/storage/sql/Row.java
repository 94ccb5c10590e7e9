package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The row a result stands at. */
public final class Row {
    private final ResultSet result;
    private final Map<String, Integer> places = new HashMap<>();

    Row(ResultSet result) throws SQLException {
        this.result = result;
        ResultSetMetaData columns = result.getMetaData();
        for (int place = 1; place <= columns.getColumnCount(); place++) {
            places.put(columns.getColumnLabel(place).toUpperCase(Locale.ROOT), place);
        }
    }

    public String getString(String column) {
        String text = getStringOrNull(column);
        if (text == null) {
            throw new IllegalStateException("Nothing stands in column " + column + ", which is never empty");
        }
        return text;
    }

    public @Nullable String getStringOrNull(String column) {
        try {
            return result.getString(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    public int getInt(String column) {
        try {
            return result.getInt(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    public long getLong(String column) {
        try {
            return result.getLong(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    public @Nullable Long getLongOrNull(String column) {
        try {
            long number = result.getLong(place(column));
            return result.wasNull() ? null : number;
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    public double getDouble(String column) {
        try {
            return result.getDouble(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    public boolean getBoolean(String column) {
        try {
            return result.getBoolean(place(column));
        } catch (SQLException e) {
            throw new SqlFailure(column, e);
        }
    }

    private int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The query asks for no " + column + " but for " + places.keySet());
        }
        return place;
    }
}
