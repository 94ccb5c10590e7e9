package dev.kept.core.hook;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import java.time.Instant;

/** Writes what is sent to a hook. */
public interface HookWriter {

    /**
     * What happened to a promise.
     *
     * @param id of the message
     * @param commitment as it was right after that
     * @param cause which event it was; {@code null} when a day is over
     * @param at when
     */
    String happened(String id, HookEvent event, Commitment commitment, @Nullable LedgerEvent cause, Instant at);

    /** That somebody tries the hook. */
    String tried(String id, long projectId, Instant at);
}
