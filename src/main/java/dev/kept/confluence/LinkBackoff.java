package dev.kept.confluence;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Leaves a link that did not answer alone for a while, so that pages full of macros do not all wait for a dead Jira.
 * Kept per node on purpose: whether Jira can be reached is a fact about the node that tries. Safe for many threads.
 *
 * <p>Used by whoever asks: {@link #resting} before, {@link #failed} after a failure. A pause ends by time alone.
 */
public class LinkBackoff {

    /** How long a link rests after a failure, in nanoseconds. */
    private static final long PAUSE = Duration.ofSeconds(30).toNanos();

    private final ConcurrentMap<String, Long> failedAt = new ConcurrentHashMap<>();

    /** Whether the link failed so lately that it is not to be tried. */
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

    /** Begins a pause, or begins it anew. */
    void failed(String linkId) {
        failedAt.put(linkId, nanoTime());
    }

    /**
     * A clock that only goes forward; tests replace it. Not the plugin's clock: that one may stand still for a
     * demonstration, and a pause has to end all the same.
     */
    long nanoTime() {
        return System.nanoTime();
    }
}
