package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a commitment's chain. Appended, never changed.
 *
 * @param sequence 1 for the first event of a commitment, then without gaps
 * @param at when it happened (milliseconds); the day it counts on is this instant in the commitment's zone
 * @param side which side acted
 * @param date the date it is about; {@code null} when it is about none
 * @param reason in the words of whoever acted, at most {@value #LONGEST_REASON} characters; {@code null} when none was
 *     given, never blank
 * @param facts further values by name, sorted, for example the requester of an offer
 * @param actor who acted
 * @param previousHash hash of the event before it; empty for the first
 * @param hash SHA-256 over everything above, hexadecimal; see {@link HashChain}
 */
public record LedgerEvent(
        CommitmentId commitment,
        int sequence,
        Instant at,
        EventKind kind,
        Side side,
        @Nullable LocalDate date,
        @Nullable String reason,
        Map<String, String> facts,
        ActorMark actor,
        String previousHash,
        String hash) {

    public static final int LONGEST_REASON = CommitmentTerms.LONGEST_WORDS;

    public LedgerEvent {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
