package dev.kept.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import dev.kept.sandbox.host.Partial;
import java.util.HashMap;
import java.util.Map;

/** Caches that never forget by themselves. */
final class FakeCaches {

    private FakeCaches() {}

    @SuppressWarnings("unused")
    static CacheManager manager() {
        return Partial.of(CacheManager.class, new Object() {
            public <K, V> Object getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
                Map<K, V> entries = new HashMap<>();
                return Partial.of(Cache.class, new Object() {
                    public V get(K key) {
                        return entries.computeIfAbsent(key, loader::load);
                    }

                    public void remove(K key) {
                        entries.remove(key);
                    }
                });
            }
        });
    }
}
