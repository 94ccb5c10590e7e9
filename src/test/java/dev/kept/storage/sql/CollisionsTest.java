package dev.kept.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.host.FakeServices;
import dev.kept.sandbox.host.sal.SalTransactions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.storage.TestDatabases;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what the database refused because of another transaction is tried again. */
class CollisionsTest {
    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23000", "40001", "40P01", "61000"})
    void a_violated_key_and_a_deadlock_are_tried_again(String state) {
        assertEquals("done", Collisions.retried(3, failing(2, refused(state))));
        assertEquals(3, tries.get());
    }

    @Test
    void the_last_collision_is_thrown() {
        RuntimeException deadlock = refused("40P01");
        assertSame(deadlock, assertThrows(SqlFailure.class, () -> Collisions.retried(5, failing(9, deadlock))));
        assertEquals(5, tries.get());
    }

    @Test
    void a_collision_is_found_however_deep_the_host_wrapped_it() {
        RuntimeException wrapped = new IllegalStateException("callback failed", new RuntimeException(refused("40001")));
        assertEquals("done", Collisions.retried(2, failing(1, wrapped)));

        SQLException batch = new BatchUpdateException("of a batch", null, new int[0]);
        batch.setNextException(new SQLException("twice", "23505"));
        tries.set(0);
        assertEquals("done", Collisions.retried(2, failing(1, new SqlFailure("INSERT", batch))));
    }

    @Test
    void a_row_that_was_changed_meanwhile_is_a_collision() {
        assertEquals("done", Collisions.retried(2, failing(1, new OvertakenException("a month"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42S02", "22001", "08006", "2", "HY000"})
    void any_other_refusal_is_thrown_at_the_first_try(String state) {
        assertThrows(SqlFailure.class, () -> Collisions.retried(5, failing(1, refused(state))));
        assertEquals(1, tries.get());
    }

    @Test
    void a_broken_invariant_is_thrown_at_the_first_try() {
        for (RuntimeException broken : List.of(
                new IllegalStateException("Chain c1 is broken"),
                new NullPointerException(),
                new SqlFailure("of no state", new SQLException()))) {
            tries.set(0);
            assertSame(broken, assertThrows(RuntimeException.class, () -> Collisions.retried(5, failing(1, broken))));
            assertEquals(1, tries.get());
            assertSame(
                    broken,
                    assertThrows(
                            RuntimeException.class,
                            () -> Collisions.resolved(failing(9, broken), collision -> "resolved")));
        }
    }

    @Test
    void h2_tells_a_violated_key() {
        try (Database database = TestDatabases.h2()) {
            assertViolatedKeyResolved(database);
        }
    }

    @Test
    void postgres_tells_a_violated_key() {
        try (Database database = TestDatabases.postgres()) {
            assertViolatedKeyResolved(database);
        }
    }

    private static void assertViolatedKeyResolved(Database database) {
        Sql sql = new Sql(
                new HostTransactions(FakeServices.of(new SalTransactions(new Transactions(database.dataSource())))),
                "dev.kept");
        database.execute(
                "CREATE TABLE \"" + SqlNames.prefixOf("dev.kept") + "NOTE\" (\"NAME\" VARCHAR(20) PRIMARY KEY)");
        List<Map<String, Object>> same = new ArrayList<>();
        same.add(Map.of("NAME", "a"));
        same.add(Map.of("NAME", "a"));

        boolean written = Collisions.resolved(
                () -> sql.inTransaction(session -> {
                    session.insert("NOTE", same);
                    return true;
                }),
                collision -> false);

        assertFalse(written);
    }

    private static RuntimeException refused(String state) {
        return new SqlFailure("INSERT", new SQLException("refused", state));
    }

    private Supplier<String> failing(int times, RuntimeException failure) {
        return () -> {
            if (tries.incrementAndGet() <= times) {
                throw failure;
            }
            return "done";
        };
    }
}
