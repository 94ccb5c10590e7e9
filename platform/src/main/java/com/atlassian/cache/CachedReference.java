package com.atlassian.cache;

import java.util.Optional;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; no evidence. Unconfirmed: the member set.
 */
public interface CachedReference<V> {
    V get();

    void reset();

    boolean isPresent();

    Optional<V> getIfPresent();
}
