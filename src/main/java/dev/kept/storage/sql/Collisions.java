package dev.kept.storage.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What to do when two transactions, often of two nodes, wanted the same rows and the database refused this one. By then it
 * is rolled back, and what the other one wrote can be seen. Nothing else is caught here: a broken invariant, a missing
 * table or a lost connection goes on to the caller at the first try.
 *
 * <p>The database's SQLState tells a violated key (class 23) and a deadlock or serialisation failure (class 40).
 */
public final class Collisions {
    private static final int CLASS = 2;
    private static final Set<String> CLASSES = Set.of("23", "40");
    /** Oracle reports a deadlock (ORA-00060) under a class of its own. */
    private static final String DEADLOCK_OF_ORACLE = "61000";

    private Collisions() {}

    /** Runs a transaction; after a collision, what {@code lost} makes of the exception, which it may throw again. */
    public static <T> T resolved(Supplier<T> transaction, Function<RuntimeException, T> lost) {
        return DatabaseRefusal.handled(transaction, Collisions::isCollision, lost);
    }

    /**
     * Writes a row that only one of all nodes can write. Whether this one did: {@code false} when the row is there, because
     * somebody was faster. Any other collision is thrown.
     *
     * @param row one transaction, which a unique key stops
     * @param there whether the row is there now
     */
    public static boolean first(Runnable row, BooleanSupplier there) {
        return resolved(
                () -> {
                    row.run();
                    return true;
                },
                faster -> {
                    if (there.getAsBoolean()) {
                        return false;
                    }
                    throw faster;
                });
    }

    /**
     * Runs a transaction, after a collision once more.
     *
     * @param tries how often at most, 1 or more; the last collision is thrown
     */
    public static <T> T retried(int tries, Supplier<T> transaction) {
        return tries == 1 ? transaction.get() : resolved(transaction, collision -> retried(tries - 1, transaction));
    }

    private static boolean isCollision(Throwable cause) {
        return cause instanceof OvertakenException || cause instanceof SQLException sql && says(sql);
    }

    /** A batch may tell the reason only in the exceptions that hang behind its own. */
    private static boolean says(SQLException refused) {
        for (Throwable one : refused) {
            String state = one instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null
                    && (state.length() > CLASS && CLASSES.contains(state.substring(0, CLASS))
                            || state.equals(DEADLOCK_OF_ORACLE))) {
                return true;
            }
        }
        return false;
    }
}
