package com.atlassian.cache;

import java.util.Optional;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; unconfirmed: the member set.
 */
public interface CachedReference<V> {
    V get();

    void reset();

    boolean isPresent();

    Optional<V> getIfPresent();
}
