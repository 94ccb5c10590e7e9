package com.atlassian.cache;

import java.util.Collection;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface CacheManager extends CacheFactory {
    Collection<ManagedCache> getManagedCaches();

    void flushCaches();

    ManagedCache getManagedCache(String name);

    void shutdown();
}
