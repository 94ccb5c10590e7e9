package com.atlassian.cache;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; unconfirmed: whether it extends the JDK's Supplier.
 */
public interface Supplier<V> {
    V get();
}
