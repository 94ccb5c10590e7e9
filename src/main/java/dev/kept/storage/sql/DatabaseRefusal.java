package dev.kept.storage.sql;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A statement that the database refused for a reason we know. The host's exception for it is no part of its API, so the
 * database's own is looked for among the causes; whatever else fails is thrown on.
 */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    /**
     * Runs a transaction.
     *
     * @param known whether a cause of what failed is the reason meant
     * @param then what is answered, or thrown, in that case
     */
    static <T> T handled(Supplier<T> transaction, Predicate<Throwable> known, Function<RuntimeException, T> then) {
        try {
            return transaction.get();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (known.test(cause)) {
                    return then.apply(e);
                }
            }
            throw e;
        }
    }
}
