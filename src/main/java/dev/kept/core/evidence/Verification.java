package dev.kept.core.evidence;

import dev.kept.core.Nullable;

/**
 * What came of a verification.
 *
 * @param commitments how many were replayed
 * @param seals how many seals were compared
 * @param cells how many day cells were compared
 * @param firstDifference {@code null} when everything is as the ledger says
 */
public record Verification(
        int commitments, int seals, int cells, @Nullable Difference firstDifference) {

    /** The same with what was found behind it; {@code null} changes nothing. */
    public Verification but(@Nullable Difference found) {
        return found == null ? this : new Verification(commitments, seals, cells, found);
    }

    public boolean consistent() {
        return firstDifference == null;
    }
}
