package dev.kept.storage.sql;

import dev.kept.core.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The row a result stands at. Columns are counted from 1, in the order in which the query names them. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(int column) {
        String text = textOrNothing(column);
        if (text == null) {
            throw new IllegalStateException("Nothing stands in column " + column + ", which is never empty");
        }
        return text;
    }

    public @Nullable String textOrNothing(int column) {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw new SqlFailure("column " + column, e);
        }
    }

    public int integer(int column) {
        try {
            return result.getInt(column);
        } catch (SQLException e) {
            throw new SqlFailure("column " + column, e);
        }
    }

    public long number(int column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw new SqlFailure("column " + column, e);
        }
    }

    public double decimal(int column) {
        try {
            return result.getDouble(column);
        } catch (SQLException e) {
            throw new SqlFailure("column " + column, e);
        }
    }

    public @Nullable Double decimalOrNothing(int column) {
        try {
            double value = result.getDouble(column);
            return result.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new SqlFailure("column " + column, e);
        }
    }

    public boolean truth(int column) {
        try {
            return result.getBoolean(column);
        } catch (SQLException e) {
            throw new SqlFailure("column " + column, e);
        }
    }
}
