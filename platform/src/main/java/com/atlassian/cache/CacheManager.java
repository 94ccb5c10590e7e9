package com.atlassian.cache;

import java.util.Collection;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at
 * 4c9d627.
 */
public interface CacheManager extends CacheFactory {
    Collection<ManagedCache> getManagedCaches();

    void flushCaches();

    ManagedCache getManagedCache(String name);

    void shutdown();
}
