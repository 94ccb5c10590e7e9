package dev.kept.confluence.link;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Leaves a link that does not answer alone for a moment, so that pages full of macros do not all wait for a dead Jira. One
 * question that was not answered in time says nothing yet: it may have been a long one. Kept per node on purpose: whether
 * Jira can be reached is a fact about the node that tries. Safe for many threads.
 *
 * <p>Used by whoever asks: {@link #resting} before, {@link #failed} or {@link #answered} after. A pause ends by time alone,
 * and then one question is enough to know.
 */
public class LinkBackoff {

    /** How long a link rests after failures, in nanoseconds: less than the 5 seconds after which a Jira that came back is seen. */
    private static final long PAUSE = Duration.ofSeconds(4).toNanos();
    /** So many failures in a row, without an answer between them, before it rests. */
    private static final int PATIENCE = 2;

    private final ConcurrentMap<String, FailureStreak> failures = new ConcurrentHashMap<>();

    /**
     * Failures without an answer since.
     *
     * @param inARow how many
     * @param last when the last one was
     */
    private record FailureStreak(int inARow, long last) {}

    /** Whether the link failed so lately and so often that it is not to be tried. */
    boolean resting(String linkId) {
        FailureStreak failed = failures.get(linkId);
        return failed != null && failed.inARow() >= PATIENCE && nanoTime() - failed.last() < PAUSE;
    }

    /** Notes a failure; a second one in a row begins a pause. */
    void failed(String linkId) {
        failures.merge(
                linkId,
                new FailureStreak(1, nanoTime()),
                (before, one) -> new FailureStreak(before.inARow() + 1, one.last()));
    }

    /** Notes an answer, whatever it said. */
    void answered(String linkId) {
        failures.remove(linkId);
    }

    /**
     * A clock that only goes forward; tests replace it. Not the plugin's clock: that one may stand still for a
     * demonstration, and a pause has to end all the same.
     */
    protected long nanoTime() {
        return System.nanoTime();
    }
}
