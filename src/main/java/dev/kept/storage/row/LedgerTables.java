package dev.kept.storage.row;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Sql;
import dev.kept.storage.sql.SqlSession;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Opens transactions over the plugin's tables, once Active Objects has made them.
 *
 * <p>Active Objects make tables in the background after the plugin started, so the first transaction waits for them.
 * Safe to use from several threads.
 */
public final class LedgerTables {
    /** That of the descriptor's {@code <ao>} module; the tables' names are made from it. */
    static final String NAMESPACE = "dev.kept";

    private final @Nullable ActiveObjects ao;
    private final Sql sql;
    private final AtomicBoolean made = new AtomicBoolean();

    /**
     * For everything but an upgrade. Asks nothing of the database.
     *
     * @param ao awaited before the first transaction, and not used otherwise
     */
    public LedgerTables(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.sql = new Sql(executors, NAMESPACE);
    }

    /**
     * For an upgrade, which runs while Active Objects are still at work on the tables: to wait for them would be to
     * wait for itself.
     */
    public LedgerTables(HostTransactions executors) {
        this.ao = null;
        this.sql = new Sql(executors, NAMESPACE);
    }

    /**
     * Runs work in the thread's transaction, or in a new one when there is none; an exception rolls it back.
     *
     * @throws IllegalStateException when the tables could not be made, or the thread was interrupted while it waited
     *     for them
     */
    public <T> T inTransaction(Function<SqlSession, T> work) {
        if (ao != null && !made.get()) {
            awaitTables(ao);
            made.set(true);
        }
        return sql.inTransaction(work);
    }

    private static void awaitTables(ActiveObjects ao) {
        try {
            ao.moduleMetaData().awaitInitialization();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Active Objects could not make the tables", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before the tables were there", e);
        }
    }
}
