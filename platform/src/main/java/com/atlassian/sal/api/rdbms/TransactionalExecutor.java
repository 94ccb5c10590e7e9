package com.atlassian.sal.api.rdbms;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 6.8.2, totallytot/ping-service-confluence
 * at acc50af.
 */
public interface TransactionalExecutor {
    <A> A execute(ConnectionCallback<A> callback);

    TransactionalExecutor readOnly();

    TransactionalExecutor readWrite();

    TransactionalExecutor newTransaction();

    TransactionalExecutor existingTransaction();
}
