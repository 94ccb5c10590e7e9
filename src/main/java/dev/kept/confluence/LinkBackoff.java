package dev.kept.confluence;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * Leaves a link that did not answer alone for a while, so that pages full of macros do not all wait for a dead Jira.
 * Kept per node on purpose: whether Jira can be reached is a fact about the node that tries. Safe for many threads.
 */
public final class LinkBackoff {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final long nanos;
    private final LongSupplier nanoTime;
    private final ConcurrentMap<String, Long> failedAt = new ConcurrentHashMap<>();

    public LinkBackoff() {
        this(PAUSE, System::nanoTime);
    }

    LinkBackoff(Duration pause, LongSupplier nanoTime) {
        this.nanos = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    boolean resting(String linkId) {
        Long failed = failedAt.get(linkId);
        if (failed == null) {
            return false;
        }
        if (nanoTime.getAsLong() - failed < nanos) {
            return true;
        }
        failedAt.remove(linkId, failed);
        return false;
    }

    void failed(String linkId) {
        failedAt.put(linkId, nanoTime.getAsLong());
    }
}
