package dev.kept.storage.once;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.house.OneAtATime;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Undone;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Turns as the lock on one row, held until the transaction ends. Holds no state. */
public final class AoOneAtATime implements OneAtATime {

    /** One for all that administrators change: their changes are sealed in one row of numbers. */
    private static final String NAME = "administration";

    private static final String OF_NAME = "TURN_NAME = ?";
    private static final int TRIES = 3;

    private final ActiveObjects ao;
    private final LedgerTables tables;

    public AoOneAtATime(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
    }

    /** Stores join this transaction, and what they read after the lock is what the one before committed. */
    @Override
    public <T> T run(Supplier<T> change, Predicate<T> keep) {
        makeRow();
        return Collisions.retried(
                TRIES, () -> Undone.unless(keep, work -> ao.executeInTransaction(work::get), () -> locked(change)));
    }

    private <T> T locked(Supplier<T> change) {
        tables.inTransaction(session ->
                session.execute("UPDATE {TURN} SET [TURNS_TAKEN] = [TURNS_TAKEN] + 1 WHERE [TURN_NAME] = ?", NAME));
        return change.get();
    }

    private void makeRow() {
        if (ao.count(AoTurn.class, OF_NAME, NAME) == 0) {
            Collisions.first(
                    () -> ao.executeInTransaction(
                            () -> ao.create(AoTurn.class, Map.of("TURN_NAME", NAME, "TURNS_TAKEN", 0))),
                    () -> ao.count(AoTurn.class, OF_NAME, NAME) > 0);
        }
    }
}
