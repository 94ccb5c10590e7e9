package com.atlassian.cache;

import java.util.Collection;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed on Jira 11.0.0,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
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
