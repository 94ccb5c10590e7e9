package dev.kept.confluence;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Leaves a link that did not answer alone for a while, so that pages full of macros do not all wait for a dead Jira.
 * Kept per node on purpose: whether Jira can be reached is a fact about the node that tries. Safe for many threads.
 */
public class LinkBackoff {

    private static final long PAUSE = Duration.ofSeconds(30).toNanos();

    private final ConcurrentMap<String, Long> failedAt = new ConcurrentHashMap<>();

    boolean resting(String linkId) {
        Long failed = failedAt.get(linkId);
        if (failed == null) {
            return false;
        }
        if (nanoTime() - failed < PAUSE) {
            return true;
        }
        failedAt.remove(linkId, failed);
        return false;
    }

    void failed(String linkId) {
        failedAt.put(linkId, nanoTime());
    }

    /** Not the plugin's clock: that one may stand still for a demonstration, and a pause has to end all the same. */
    long nanoTime() {
        return System.nanoTime();
    }
}
