package dev.kept.core.upkeep;

import dev.kept.core.Nullable;

/**
 * Makes what follows from the ledger anew: first the commitments' states from their events, then the day cells from the
 * states. Piece by piece, so that it can be paused, and go on after a restart; doing a piece again changes nothing.
 * Others may go on writing meanwhile: nothing they write is lost. The heap it needs does not grow with the ledger. Months
 * that are forgotten stay so.
 */
public interface Rebuild {

    /**
     * The next commitments' states.
     *
     * @param from what the piece before returned as {@link RebuildPiece#next}; {@code null} for the first
     */
    RebuildPiece states(@Nullable String from);

    /** The next projects' day cells. */
    RebuildPiece cells(@Nullable String from);

    /**
     * What was done.
     *
     * @param next where the next piece begins; {@code null} when this was the last one
     * @param seen how many commitments were looked at
     * @param changed how many states, or months of cells, were not what they must be, and now are
     */
    record RebuildPiece(@Nullable String next, int seen, int changed) {}

    /** All of it, at once. */
    default RebuildPiece everything() {
        int seen = 0;
        int changed = 0;
        RebuildPiece piece = states(null);
        changed += piece.changed();
        while (piece.next() != null) {
            piece = states(piece.next());
            changed += piece.changed();
        }
        piece = cells(null);
        seen += piece.seen();
        changed += piece.changed();
        while (piece.next() != null) {
            piece = cells(piece.next());
            seen += piece.seen();
            changed += piece.changed();
        }
        return new RebuildPiece(null, seen, changed);
    }
}
