package dev.kept.confluence;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.link.TrackerApi;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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

    private final HostService<CacheManager> caches;
    private final AtomicReference<@Nullable Cache<String, String>> made = new AtomicReference<>();

    public AnswerCache(HostServices services) {
        this.caches = services.of(Feature.MEMORY, () -> CacheManager.class);
    }

    /** Made when it is first asked for; {@code null} in a Confluence that gives apps none. */
    private @Nullable Cache<String, String> cache() {
        CacheManager known = caches.find().orElse(null);
        if (known != null && made.get() == null) {
            made.compareAndSet(
                    null,
                    known.getCache(
                            "dev.kept.kept.confluence.AnswerCache.answers",
                            null,
                            new CacheSettingsBuilder()
                                    .local()
                                    .expireAfterWrite(SECONDS, TimeUnit.SECONDS)
                                    .maxEntries(MOST)
                                    .build()));
        }
        return made.get();
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
    Answer<TrackerApi.TrackerReply> get(
            String linkId, String userKey, String path, Supplier<Answer<TrackerApi.TrackerReply>> ask) {
        String key = linkId + '\n' + userKey + '\n' + path;
        Cache<String, String> cache = cache();
        String known = cache == null ? null : cache.get(key);
        if (known != null) {
            return Answer.of(new TrackerApi.TrackerReply(OK, known));
        }
        Answer<TrackerApi.TrackerReply> answer = ask.get();
        if (cache != null
                && answer instanceof Answer.Given<TrackerApi.TrackerReply> given
                && given.value().status() == OK) {
            cache.put(key, given.value().json());
        }
        return answer;
    }

    /** Forgets everything on this node. To be called after a write, which may change any answer and anybody's. */
    void forget() {
        Cache<String, String> cache = cache();
        if (cache != null) {
            cache.removeAll();
        }
    }
}
