package dev.kept.core.readiness;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * An issue on which something may be promised, as far as its viewer may see it.
 *
 * @param described whether it says what is wanted
 * @param blockers what has to be done before it
 */
public record PreparedIssue(boolean described, List<Blocker> blockers) {

    public PreparedIssue {
        blockers = List.copyOf(blockers);
    }

    /**
     * An issue that has to be done before.
     *
     * @param issueKey as it is called now
     * @param done whether it is
     * @param promisedFor the agreed date of its open promise; {@code null} without one
     */
    public record Blocker(
            String issueKey, boolean done, @Nullable LocalDate promisedFor) {

        /** Whether nobody can count on it by that day. */
        boolean stillOpen(LocalDate day) {
            return !done && (promisedFor == null || promisedFor.isAfter(day));
        }
    }
}
