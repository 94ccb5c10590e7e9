package dev.kept.storage.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What to do when two transactions, often of two nodes, wanted the same rows and the database refused this one. By then it
 * is rolled back, and what the other one wrote can be seen. Nothing else is caught here: a broken invariant, a missing
 * table or a lost connection goes on to the caller at the first try.
 *
 * <p>The host's exception for a refused statement is no part of its API, so the database's own is looked for among the
 * causes: its SQLState tells a violated key (class 23) and a deadlock or serialisation failure (class 40).
 */
public final class Collisions {
    private static final int CLASS = 2;
    private static final Set<String> CLASSES = Set.of("23", "40");
    /** Oracle reports a deadlock (ORA-00060) under a class of its own. */
    private static final String DEADLOCK_OF_ORACLE = "61000";

    private Collisions() {}

    /** Runs a transaction; after a collision, what {@code lost} makes of the exception, which it may throw again. */
    public static <T> T resolved(Supplier<T> transaction, Function<RuntimeException, T> lost) {
        try {
            return transaction.get();
        } catch (RuntimeException e) {
            if (!isCollision(e)) {
                throw e;
            }
            return lost.apply(e);
        }
    }

    /**
     * Runs a transaction, after a collision once more.
     *
     * @param tries how often at most, 1 or more; the last collision is thrown
     */
    public static <T> T retried(int tries, Supplier<T> transaction) {
        return tries == 1 ? transaction.get() : resolved(transaction, collision -> retried(tries - 1, transaction));
    }

    private static boolean isCollision(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OvertakenException || cause instanceof SQLException sql && says(sql)) {
                return true;
            }
        }
        return false;
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
