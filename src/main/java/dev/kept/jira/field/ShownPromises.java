package dev.kept.jira.field;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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

    private final Cache<Long, Optional<Commitment>> cache;

    public ShownPromises(CommitmentBook book, CacheManager caches) {
        this.cache = caches.getCache(
                "dev.kept.jira.field.ShownPromises.byIssue",
                book::ofIssue,
                new CacheSettingsBuilder()
                        .local()
                        .expireAfterWrite(SECONDS, TimeUnit.SECONDS)
                        .maxEntries(MOST)
                        .build());
    }

    /**
     * The issue's open or latest commitment; empty when it carries none. Reads the ledger where nothing is remembered.
     */
    Optional<Commitment> ofIssue(long issueId) {
        return cache.get(issueId);
    }

    /** To be called after every change of a commitment on the issue, or its screens show the old state for a moment. */
    public void forget(long issueId) {
        cache.remove(issueId);
    }
}
