package dev.kept.confluence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.kept.core.Answer;
import dev.kept.link.TrackerApi;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Jira's answers for a moment, so that ten macros on a page ask once. One person's answer is never another's: the key
 * holds the link, the person and the path. Only JSON text is kept, and only of answers that were given.
 */
public final class AnswerCache {

    private static final int OK = 200;
    private static final int SECONDS = 10;
    private static final int MOST = 2_000;

    private final Cache<String, String> cache;

    public AnswerCache(CacheManager caches) {
        this.cache = caches.getCache(
                "dev.kept.kept.confluence.AnswerCache.answers",
                null,
                new CacheSettingsBuilder()
                        .local()
                        .expireAfterWrite(SECONDS, TimeUnit.SECONDS)
                        .maxEntries(MOST)
                        .build());
    }

    /** What was answered a moment ago, else what {@code ask} brings, which is kept when it is what was asked for. */
    Answer<TrackerApi.Reply> get(String linkId, String userKey, String path, Supplier<Answer<TrackerApi.Reply>> ask) {
        String key = linkId + '\n' + userKey + '\n' + path;
        String known = cache.get(key);
        if (known != null) {
            return Answer.of(new TrackerApi.Reply(OK, known));
        }
        return ask.get().map(reply -> {
            if (reply.status() == OK) {
                cache.put(key, reply.json());
            }
            return reply;
        });
    }

    /** After a write through this node: what was known may have changed. */
    void forget() {
        cache.removeAll();
    }
}
