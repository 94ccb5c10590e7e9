package dev.kept.storage.sql;

import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;

/**
 * The product's own transactions, which plain SQL runs in. Where the product has no such service, every question to the
 * ledger ends in {@link dev.kept.core.host.FeatureOffException}; what goes through Active Objects still works.
 */
public final class HostTransactions {

    private final HostService<TransactionalExecutorFactory> executors;

    public HostTransactions(HostServices services) {
        this.executors = services.of(Feature.LEDGER, () -> TransactionalExecutorFactory.class);
    }

    /** One for the thread's transaction, or for a new one that may write when there is none. */
    TransactionalExecutor executor() {
        return executors.get().createExecutor(false, false);
    }
}
