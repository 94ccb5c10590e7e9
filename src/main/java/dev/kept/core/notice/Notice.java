package dev.kept.core.notice;

import dev.kept.core.ledger.HashChain;
import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that one reader is to be told once.
 *
 * @param key the same for the same thing and reader, whoever notes it
 * @param event number of the event it is about; 0 when a day that passed is all that happened
 * @param reader see {@link NoticeReader#id}
 * @param ripe from when on it is true and may be told (full milliseconds)
 */
public record Notice(String key, CommitmentId commitment, NoticeKind kind, int event, String reader, Instant ripe) {

    /** What that event says. */
    static Notice ofEvent(CommitmentId commitment, NoticeKind kind, int event, String reader, Instant ripe) {
        return new Notice(
                key(commitment, kind, Integer.toString(event), reader), commitment, kind, event, reader, ripe);
    }

    /** What became of the promise for that day; the same whichever event led to it. */
    static Notice ofDay(
            CommitmentId commitment, NoticeKind kind, LocalDate agreed, int event, String reader, Instant ripe) {
        return new Notice(key(commitment, kind, agreed.toString(), reader), commitment, kind, event, reader, ripe);
    }

    private static String key(CommitmentId commitment, NoticeKind kind, String about, String reader) {
        return HashChain.sha256Hex(String.join(" ", commitment.value(), kind.name(), about, reader));
    }
}
