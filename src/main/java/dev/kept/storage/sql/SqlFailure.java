package dev.kept.storage.sql;

import dev.kept.core.StoreFailedException;
import java.sql.SQLException;

/**
 * A statement the database refused. Its transaction is lost; whoever opened it rolls it back.
 *
 * <p>The message holds the statement as it was sent, in which no value stands, and what the database said. The cause
 * keeps the SQLState that {@link Collisions} looks for.
 */
final class SqlFailure extends StoreFailedException {
    private static final long serialVersionUID = 1;

    SqlFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " [" + sql + "]", cause);
    }
}
