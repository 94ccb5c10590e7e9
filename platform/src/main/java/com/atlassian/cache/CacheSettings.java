package com.atlassian.cache;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; no evidence.
 */
public interface CacheSettings {
    Long getExpireAfterAccess();

    Long getExpireAfterWrite();

    Boolean getFlushable();

    Boolean getLocal();

    Integer getMaxEntries();

    Boolean getReplicateAsynchronously();

    Boolean getReplicateViaCopy();

    Boolean getStatisticsEnabled();
}
