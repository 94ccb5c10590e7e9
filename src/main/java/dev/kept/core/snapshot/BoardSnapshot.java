package dev.kept.core.snapshot;

import dev.kept.core.ledger.HashChain;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A project's board as it was saved for one month. Written once, never changed.
 *
 * @param projectId whose
 * @param month whose end the board is of
 * @param savedAt when it was saved (full milliseconds)
 * @param text everything that was saved, as JSON
 * @param hash SHA-256 of the text in UTF-8, in lower-case hexadecimal, as it was when it was saved
 */
public record BoardSnapshot(long projectId, YearMonth month, Instant savedAt, String text, String hash) {

    static BoardSnapshot of(long projectId, YearMonth month, Instant savedAt, String text) {
        return new BoardSnapshot(projectId, month, savedAt, text, HashChain.sha256Hex(text));
    }

    /** Whether the text still is the one whose hash was saved. */
    public boolean untouched() {
        return HashChain.sha256Hex(text).equals(hash);
    }
}
