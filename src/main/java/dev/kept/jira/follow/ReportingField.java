package dev.kept.jira.follow;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.issue.history.ChangeItemBean;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.house.RuleStore;
import dev.kept.core.rulebook.StatusField;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads the status that IT reports from the fields that an edit changed. Which field that is the house says; each edit of any
 * issue asks for it, so it is remembered for {@value #SECONDS} seconds. Each node has its own memory: a field that is named on
 * another node counts here after that time.
 */
public final class ReportingField {

    private static final int SECONDS = 2;
    private static final String ONLY = "";

    private final RuleStore rules;
    private final HostService<CacheManager> caches;
    private final AtomicReference<@Nullable Cache<String, StatusField>> made = new AtomicReference<>();

    public ReportingField(RuleStore rules, HostServices services) {
        this.rules = rules;
        this.caches = services.of(Feature.MEMORY, () -> CacheManager.class);
    }

    /**
     * What the edit says; {@code null} when it says nothing.
     *
     * @param items what the history says was changed, values by their names
     */
    @Nullable
    ReportedStatus said(Collection<ChangeItemBean> items) {
        StatusField field = items.isEmpty() ? StatusField.NONE : named();
        ReportedStatus said = null;
        if (field.named()) {
            for (ChangeItemBean item : items) {
                said = field.is(item.getField())
                        ? field.meaning(item.getToString()).orElse(null)
                        : said;
            }
        }
        return said;
    }

    private StatusField named() {
        Cache<String, StatusField> cache = cache();
        return cache == null ? read(ONLY) : cache.get(ONLY);
    }

    private StatusField read(String only) {
        return rules.current().statusField();
    }

    /** Made when it is first asked for; {@code null} in a Jira that gives apps none. */
    private @Nullable Cache<String, StatusField> cache() {
        CacheManager known = caches.find().orElse(null);
        if (known != null && made.get() == null) {
            made.compareAndSet(
                    null,
                    known.getCache(
                            "dev.kept.jira.follow.ReportingField.named",
                            this::read,
                            new CacheSettingsBuilder()
                                    .local()
                                    .expireAfterWrite(SECONDS, TimeUnit.SECONDS)
                                    .maxEntries(1)
                                    .build()));
        }
        return made.get();
    }
}
