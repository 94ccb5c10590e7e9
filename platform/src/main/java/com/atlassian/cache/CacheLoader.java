package com.atlassian.cache;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
