package com.atlassian.sal.api.rdbms;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in SAL Javadoc 3.0.0.
 */
public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> callback);

    TransactionalExecutor readOnly();

    TransactionalExecutor readWrite();

    TransactionalExecutor newTransaction();

    TransactionalExecutor existingTransaction();
}
