package com.atlassian.cache;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed on Confluence 10.2.15, deftdevs/bootstrapi at
 * 4c9d627.
 */
public interface ManagedCache {
    void clear();

    String getName();

    boolean isFlushable();

    boolean isLocal();

    boolean isReplicateAsynchronously();

    boolean isReplicateViaCopy();

    Integer currentMaxEntries();

    boolean updateMaxEntries(int newValue);
}
