package com.atlassian.cache;

/**
 * Mirrors com.atlassian.cache:atlassian-cache-api Platform 8.3; confirmed on Jira 11.0.0,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc. Unconfirmed: the overloads beyond those of CacheManager
 * that open plugins call.
 */
public interface CacheFactory {
    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required);

    <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, Supplier<V> supplier, CacheSettings required);

    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(Class<?> owningClass, String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
