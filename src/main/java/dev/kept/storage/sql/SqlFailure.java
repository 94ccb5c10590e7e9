package dev.kept.storage.sql;

import java.sql.SQLException;

/** A statement the database refused. Its transaction is lost; whoever opened it rolls it back. */
final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    SqlFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " [" + sql + "]", cause);
    }
}
