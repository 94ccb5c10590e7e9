package com.atlassian.cache;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed on Jira 11.0.0,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc. Unconfirmed: whether it extends the JDK's Supplier.
 */
public interface Supplier<V> {
    V get();
}
