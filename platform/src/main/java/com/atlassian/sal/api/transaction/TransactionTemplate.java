package com.atlassian.sal.api.transaction;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
