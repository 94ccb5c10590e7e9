package dev.kept.sandbox.host.store;

import java.sql.SQLException;

/** A statement that the database refused. */
public final class DatabaseFailure extends RuntimeException {
    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
