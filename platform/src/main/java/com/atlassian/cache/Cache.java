package com.atlassian.cache;

import java.util.Collection;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed in
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface Cache<K, V> {
    boolean containsKey(K key);

    Collection<K> getKeys();

    String getName();

    V get(K key);

    V get(K key, Supplier<? extends V> valueSupplier);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();

    boolean replace(K key, V oldValue, V newValue);
}
