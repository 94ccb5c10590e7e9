package dev.kept.core.readiness;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Stage;
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
     * @param promisedFor the agreed date of its open promise, which is to come and not in danger; {@code null} without one
     */
    public record Blocker(
            String issueKey, boolean done, @Nullable LocalDate promisedFor) {

        /**
         * One as its promise says.
         *
         * @param resolved whether the host says that the issue is done
         * @param promise what is promised on it; {@code null} without one
         */
        public static Blocker of(String issueKey, boolean resolved, @Nullable Commitment promise, LocalDate today) {
            if (promise == null || promise.stage() != Stage.PROMISE) {
                return new Blocker(issueKey, resolved, null);
            }
            boolean holds = promise.open()
                    && !promise.inDanger()
                    && !promise.agreedDate().isBefore(today);
            return new Blocker(
                    issueKey, resolved || promise.deliveredOn() != null, holds ? promise.agreedDate() : null);
        }

        /** Whether nobody can count on it by that day. */
        boolean stillOpen(LocalDate day) {
            return !done && (promisedFor == null || promisedFor.isAfter(day));
        }
    }
}
