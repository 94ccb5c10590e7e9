package dev.kept.sandbox.host.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A lock that one session of the database holds, so it is free again when the process that has it ends. It takes a
 * connection of its own and none of the pool's. Used by one thread at a time.
 */
public final class SessionLock {
    private final String url;
    private final String name;
    private Optional<Connection> held = Optional.empty();

    SessionLock(String url, String name) {
        this.url = url;
        this.name = name;
    }

    /** Whether nobody else has it; then it is this one's. */
    public boolean tryAcquire() {
        try {
            Connection connection = DriverManager.getConnection(url);
            boolean taken = ask(connection);
            if (taken) {
                held = Optional.of(connection);
            } else {
                connection.close();
            }
            return taken;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private boolean ask(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Gives it back; the end of the session does that. */
    public void release() {
        try {
            if (held.isPresent()) {
                held.get().close();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } finally {
            held = Optional.empty();
        }
    }
}
