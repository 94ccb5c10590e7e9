package dev.kept.core.transfer;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.promise.CommitmentId;
import java.util.List;

/**
 * What came of an import.
 *
 * @param added how many commitments are new here
 * @param already how many were here already, as they came
 * @param refused how many cannot be here; nothing of them was written
 * @param reasons why, of the first {@value #MOST_REASONS}
 */
public record ImportReport(int added, int already, int refused, List<SkippedChain> reasons) {

    public static final int MOST_REASONS = 100;

    public ImportReport {
        reasons = List.copyOf(reasons);
    }

    /** Why one commitment was not taken in; {@code issueKey} is {@code null} when its issue was deleted. */
    public record SkippedChain(
            CommitmentId commitment, @Nullable String issueKey, Refusal refusal) {}
}
