package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault of the database is named as one, and not as a mistake of ours. */
final class FailuresTest {

    @Test
    void a_database_that_is_gone_or_full_is_a_503_and_everything_else_an_incident() {
        for (SQLException fault : List.of(
                new SQLException("stopped", "57P01"),
                new SQLException("no connection", "08006"),
                new SQLException("disk full", "53100"),
                new SQLException("cannot execute INSERT in a read-only transaction", "25006"),
                new SQLException("The table is full", "HY000", 1114),
                new SQLException("unable to extend table", "72000", 1653),
                new SQLException("Could not allocate space", "S0002", 1105),
                new SQLException("closed", "90098"),
                new SQLTransientConnectionException("no connection in time"))) {
            Throwable wrapped = new IllegalStateException("a step", new RuntimeException(fault));
            assertEquals(503, Failures.response(wrapped).getStatus(), fault.getMessage());
        }
        assertEquals(500, Failures.response(new IllegalStateException("ours")).getStatus());
        assertEquals(
                500,
                Failures.response(new RuntimeException(new SQLException("wrong SQL", "42000")))
                        .getStatus());
        assertEquals(
                500,
                Failures.response(new RuntimeException(new SQLException("Incorrect string", "HY000", 1366)))
                        .getStatus());
    }
}
