package com.atlassian.sal.api.transaction;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, mashintsev/jira-plugin-starter @ 2025-11-08.
 */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
