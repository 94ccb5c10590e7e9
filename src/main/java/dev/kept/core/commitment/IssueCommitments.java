package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import java.util.List;

/**
 * What an issue and its comments carry.
 *
 * @param all oldest first
 */
public record IssueCommitments(List<Commitment> all) {

    public IssueCommitments {
        all = List.copyOf(all);
    }

    /** The issue's own open commitment, or else its latest one; {@code null} when it never carried any. */
    public @Nullable Commitment own() {
        List<Commitment> own = all.stream().filter(Commitment::ofIssueItself).toList();
        return own.stream()
                .filter(Commitment::open)
                .findFirst()
                .or(() -> own.stream().reduce((older, newer) -> newer))
                .orElse(null);
    }

    /** The small promises that the comments carry, oldest first. */
    public List<Commitment> small() {
        return all.stream().filter(one -> !one.ofIssueItself()).toList();
    }
}
