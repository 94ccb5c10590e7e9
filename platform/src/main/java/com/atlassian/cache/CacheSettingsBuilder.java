package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; no evidence for local.
 */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;
    private Boolean statisticsEnabled;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit timeUnit) {
        expireAfterAccess = timeUnit.toMillis(duration);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit timeUnit) {
        expireAfterWrite = timeUnit.toMillis(duration);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        flushable = false;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int count) {
        maxEntries = count;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        replicateAsynchronously = true;
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        replicateAsynchronously = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        statisticsEnabled = true;
        return this;
    }

    public CacheSettingsBuilder statisticsDisabled() {
        statisticsEnabled = false;
        return this;
    }

    public CacheSettings build() {
        return new Built(this);
    }

    private static final class Built implements CacheSettings {
        private final CacheSettingsBuilder from;

        private Built(CacheSettingsBuilder builder) {
            from = new CacheSettingsBuilder();
            from.expireAfterAccess = builder.expireAfterAccess;
            from.expireAfterWrite = builder.expireAfterWrite;
            from.flushable = builder.flushable;
            from.local = builder.local;
            from.maxEntries = builder.maxEntries;
            from.replicateAsynchronously = builder.replicateAsynchronously;
            from.replicateViaCopy = builder.replicateViaCopy;
            from.statisticsEnabled = builder.statisticsEnabled;
        }

        @Override
        public Long getExpireAfterAccess() {
            return from.expireAfterAccess;
        }

        @Override
        public Long getExpireAfterWrite() {
            return from.expireAfterWrite;
        }

        @Override
        public Boolean getFlushable() {
            return from.flushable;
        }

        @Override
        public Boolean getLocal() {
            return from.local;
        }

        @Override
        public Integer getMaxEntries() {
            return from.maxEntries;
        }

        @Override
        public Boolean getReplicateAsynchronously() {
            return from.replicateAsynchronously;
        }

        @Override
        public Boolean getReplicateViaCopy() {
            return from.replicateViaCopy;
        }

        @Override
        public Boolean getStatisticsEnabled() {
            return from.statisticsEnabled;
        }
    }
}
