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
 * holds the link, the person and the path. Only answers with status 200 are kept, as JSON text; after a refusal Jira is
 * asked again.
 *
 * <p>Each node has its own. What changed in Jira shows after {@value #SECONDS} seconds at the latest.
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

    /**
     * What was answered a moment ago, else what {@code ask} brings. That is kept when its status is 200. Two who ask at
     * the same moment may both ask Jira.
     *
     * @param linkId the application link's id
     * @param userKey the key of the person in Confluence
     * @param path the address asked for, with its query
     * @param ask asks Jira
     */
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

    /** Forgets everything on this node. To be called after a write, which may change any answer and anybody's. */
    void forget() {
        cache.removeAll();
    }
}
