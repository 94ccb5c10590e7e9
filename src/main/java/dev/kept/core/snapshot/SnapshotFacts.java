package dev.kept.core.snapshot;

import dev.kept.core.Nullable;
import dev.kept.core.evidence.Seal;
import dev.kept.core.house.HouseRules;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.Scoreboard;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Everything that a snapshot holds.
 *
 * @param projectId whose; key and name are the board's
 * @param madeAt when it was saved (full milliseconds)
 * @param board as of the first day of the next month
 * @param basis what it was counted and judged by
 * @param previous hash of the snapshot before; empty for the first
 */
public record SnapshotFacts(
        long projectId, YearMonth month, Instant madeAt, Scoreboard board, SnapshotBasis basis, String previous) {

    /**
     * What a board was counted and judged by when it was saved.
     *
     * @param terms weights and targets
     * @param rules of the house
     * @param ledger the last seal of the project's record; {@code null} when there was none
     * @param house the last seal of rules, weights and all else that figures rest on; {@code null} when there was none
     */
    public record SnapshotBasis(
            BoardTerms terms,
            HouseRules rules,
            @Nullable Seal ledger,
            @Nullable Seal house) {}
}
