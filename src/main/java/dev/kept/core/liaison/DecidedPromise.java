package dev.kept.core.liaison;

import dev.kept.core.promise.CommitmentId;
import java.util.List;

/**
 * The promise that a decision is about.
 *
 * @param criteria how one will know that the goals which it serves are achieved, in both sides' words; none without a goal
 */
public record DecidedPromise(CommitmentId commitment, List<String> criteria) {
    public DecidedPromise {
        criteria = List.copyOf(criteria);
    }
}
