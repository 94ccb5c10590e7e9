package dev.kept.confluence.link;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.link.TrackerApi.TrackerReply;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Jira's last answers, each under the tag that Jira gave it. Jira is asked each time all the same, as the person who looks,
 * and says either that the answer is still the same or what it is now: what changed in Jira shows at once, and so does a
 * right that was taken away. One person's answer is never another's: the key holds the link, the person and the path. Only
 * answers with status 200 and a tag are kept, as JSON text.
 *
 * <p>Ten macros on a page ask once, and so does one person who opens many pages in the same moment. Each node has its own.
 */
public final class AnswerCache {

    private static final int OK = 200;
    private static final int HOURS = 1;
    private static final int MOST = 500;
    private static final int LONGEST_TAG = 200;

    private final HostService<CacheManager> caches;
    private final AnswersOfARequest request;
    private final SharedRounds<Answer<TrackerReply>> rounds = new SharedRounds<>();
    private final AtomicReference<@Nullable Cache<String, String>> made = new AtomicReference<>();

    public AnswerCache(HostServices services) {
        this.caches = services.of(Feature.MEMORY, () -> CacheManager.class);
        this.request = new AnswersOfARequest(services);
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
                                    .expireAfterWrite(HOURS, TimeUnit.HOURS)
                                    .maxEntries(MOST)
                                    .build()));
        }
        return made.get();
    }

    /**
     * What Jira answers now. Asked once a request, whatever it says.
     *
     * @param linkId the application link's id
     * @param userKey the key of the person in Confluence
     * @param path the address asked for, with its query
     * @param ask asks Jira, with the tag of the answer that is known or {@code null}
     */
    Answer<TrackerReply> get(
            String linkId, String userKey, String path, Function<@Nullable String, Answer<TaggedReply>> ask) {
        String key = linkId + '\n' + userKey + '\n' + path;
        return request.of(key, () -> rounds.of(key, () -> asked(key, ask)));
    }

    private Answer<TrackerReply> asked(String key, Function<@Nullable String, Answer<TaggedReply>> ask) {
        Cache<String, String> cache = cache();
        String known = cache == null ? null : cache.get(key);
        int end = known == null ? 0 : known.indexOf('\n');
        return ask.apply(known == null ? null : known.substring(0, end)).map(answer -> {
            TrackerReply reply = answer.reply();
            if (reply == null) {
                return new TrackerReply(OK, Objects.requireNonNull(known).substring(end + 1));
            }
            keep(cache, key, answer.tag(), reply);
            return reply;
        });
    }

    private static void keep(
            @Nullable Cache<String, String> cache, String key, @Nullable String tag, TrackerReply reply) {
        boolean kept = reply.status() == OK && tag != null && tag.length() <= LONGEST_TAG && tag.indexOf('\n') < 0;
        if (cache != null && kept) {
            cache.put(key, tag + '\n' + reply.json());
        }
    }

    /** Has macros that come later on the same page ask again. To be called after a write, which may change any answer. */
    void forget() {
        request.forget();
    }
}
