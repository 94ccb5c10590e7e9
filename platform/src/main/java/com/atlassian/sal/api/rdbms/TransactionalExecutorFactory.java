package com.atlassian.sal.api.rdbms;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in SAL Javadoc 3.0.0.
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
