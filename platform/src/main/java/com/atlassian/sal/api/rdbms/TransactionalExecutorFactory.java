package com.atlassian.sal.api.rdbms;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 6.8.2, totallytot/ping-service-confluence
 * at acc50af.
 */
public interface TransactionalExecutorFactory {
    TransactionalExecutor createExecutor(boolean readOnly, boolean requiresNew);

    TransactionalExecutor createExecutor();

    default TransactionalExecutor create() {
        return createExecutor(false, false);
    }

    default TransactionalExecutor createReadOnly() {
        return createExecutor(true, false);
    }
}
