package com.atlassian.cache;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31 as a return type.
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
