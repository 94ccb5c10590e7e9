package dev.kept.core.transfer;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Outcome;

/**
 * What a commitment is now, for whoever wants to count for themselves.
 *
 * @param issueKey {@code null} when its issue was deleted
 * @param outcome its own, or that of the whole it is a part of; {@code null} when it is no promise
 */
public record ExportedState(
        Commitment commitment,
        @Nullable String issueKey,
        @Nullable Outcome outcome) {}
