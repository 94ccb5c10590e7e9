package dev.kept.jira.field;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.core.ledger.Commitment;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the promise fields show of an issue, remembered for as long as a page takes: a list draws three fields in each
 * row, and each would ask the ledger.
 *
 * <p>Each node has its own. What changes through this node is forgotten at once; a change on another node shows after
 * {@value #SECONDS} seconds at the latest. For display only: whatever decides asks the ledger.
 */
public final class ShownPromises {

    private static final int SECONDS = 2;
    private static final int MOST = 2_000;

    private final CommitmentBook book;
    private final HostService<CacheManager> caches;
    private final AtomicReference<@Nullable Cache<Long, Optional<Commitment>>> made = new AtomicReference<>();

    public ShownPromises(CommitmentBook book, HostServices services) {
        this.book = book;
        this.caches = services.of(Feature.MEMORY, () -> CacheManager.class);
    }

    /** Made when it is first asked for; {@code null} in a Jira that gives apps none. */
    private @Nullable Cache<Long, Optional<Commitment>> cache() {
        CacheManager known = caches.find().orElse(null);
        if (known != null && made.get() == null) {
            made.compareAndSet(
                    null,
                    known.getCache(
                            "dev.kept.jira.field.ShownPromises.byIssue",
                            book::ofIssue,
                            new CacheSettingsBuilder()
                                    .local()
                                    .expireAfterWrite(SECONDS, TimeUnit.SECONDS)
                                    .maxEntries(MOST)
                                    .build()));
        }
        return made.get();
    }

    /**
     * The issue's open or latest commitment; empty when it carries none. Reads the ledger where nothing is remembered.
     */
    Optional<Commitment> ofIssue(long issueId) {
        Cache<Long, Optional<Commitment>> cache = cache();
        return cache == null ? book.ofIssue(issueId) : cache.get(issueId);
    }

    /** To be called after every change of a commitment on the issue, or its screens show the old state for a moment. */
    public void forget(long issueId) {
        Cache<Long, Optional<Commitment>> cache = cache();
        if (cache != null) {
            cache.remove(issueId);
        }
    }
}
