package dev.kept.sandbox.host.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.Supplier;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Partial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Caches by name, with the settings of the first who asked. What would fail only in a cluster fails here too: a key or
 * value of a cache that is not local must be serializable.
 */
public final class Caches {
    private static final String KIND = "cache";

    private final Map<String, Object> byName = new ConcurrentHashMap<>();
    private final Documents documents;

    private Caches(Documents documents) {
        this.documents = documents;
        documents.listen((kind, id, json) -> {
            if (kind.equals(KIND)) {
                forget(id);
            }
        });
    }

    /** The service that plugins use. What one node changes in a cache that is not local, the others forget. */
    public static CacheManager manager(Documents documents) {
        return Partial.of(CacheManager.class, new Caches(documents));
    }

    private void forget(String name) {
        Optional.ofNullable(byName.get(name)).flatMap(Partial::behind).ifPresent(cache -> ((Named<?, ?>) cache)
                .entries.invalidateAll());
    }

    <K, V> Object getCache(String name) {
        return getCache(name, null);
    }

    <K, V> Object getCache(Class<?> owner, String name) {
        return getCache(owner.getName() + "." + name, null);
    }

    <K, V> Object getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    <K, V> Object getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        return byName.computeIfAbsent(
                name,
                key -> Partial.of(
                        Cache.class, new Named<K, V>(key, loader, settings, () -> documents.announce(KIND, key))));
    }

    Collection<?> getManagedCaches() {
        return List.of();
    }

    void flushCaches() {
        byName.values().forEach(cache -> ((Cache<?, ?>) cache).removeAll());
    }

    /** Answers what plugins call on a cache. */
    private static final class Named<K, V> {
        private final String name;
        private final CacheLoader<K, V> loader;
        private final boolean local;
        private final Runnable announce;
        private final com.google.common.cache.Cache<K, V> entries;

        Named(String name, CacheLoader<K, V> loader, CacheSettings settings, Runnable announce) {
            this.announce = announce;
            this.name = name;
            this.loader = loader;
            this.local = Boolean.TRUE.equals(settings.getLocal());
            CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder();
            if (settings.getExpireAfterWrite() != null) {
                builder.expireAfterWrite(settings.getExpireAfterWrite(), TimeUnit.MILLISECONDS);
            }
            if (settings.getExpireAfterAccess() != null) {
                builder.expireAfterAccess(settings.getExpireAfterAccess(), TimeUnit.MILLISECONDS);
            }
            if (settings.getMaxEntries() != null) {
                builder.maximumSize(settings.getMaxEntries());
            }
            this.entries = builder.build();
        }

        String getName() {
            return name;
        }

        boolean containsKey(K key) {
            return entries.getIfPresent(key) != null;
        }

        Collection<K> getKeys() {
            return List.copyOf(entries.asMap().keySet());
        }

        V get(K key) {
            return loader == null ? entries.getIfPresent(key) : loaded(key, () -> loader.load(key));
        }

        V get(K key, Supplier<? extends V> supplier) {
            return loaded(key, supplier::get);
        }

        private V loaded(K key, Callable<? extends V> load) {
            try {
                return entries.get(key, () -> checked(load.call()));
            } catch (ExecutionException | UncheckedExecutionException e) {
                throw e.getCause() instanceof CacheException own ? own : new CacheException(e.getCause());
            }
        }

        void put(K key, V value) {
            checked(key);
            entries.put(key, checked(value));
            tell();
        }

        V putIfAbsent(K key, V value) {
            return entries.asMap().putIfAbsent(checked(key), checked(value));
        }

        void remove(K key) {
            entries.invalidate(key);
            tell();
        }

        boolean remove(K key, V value) {
            return entries.asMap().remove(key, value);
        }

        void removeAll() {
            entries.invalidateAll();
            tell();
        }

        boolean replace(K key, V former, V value) {
            return entries.asMap().replace(key, former, checked(value));
        }

        private void tell() {
            if (!local) {
                announce.run();
            }
        }

        private <T> T checked(T value) {
            if (value == null) {
                throw new CacheException("a cache holds no null: " + name);
            }
            if (!local && !(value instanceof Serializable)) {
                throw new CacheException("not serializable, and the cache " + name + " is not local: "
                        + value.getClass().getName());
            }
            return value;
        }
    }
}
