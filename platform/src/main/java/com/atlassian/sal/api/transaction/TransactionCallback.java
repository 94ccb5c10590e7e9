package com.atlassian.sal.api.transaction;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
