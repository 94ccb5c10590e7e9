package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Telling;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
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

    /** What history tells of a promise beside that it was made; see {@link ImportedChain}. */
    private static final Set<EventKind> OF_HISTORY =
            Set.of(EventKind.DATE_PROPOSED, EventKind.DELIVERED, EventKind.REOPENED, EventKind.WITHDRAWN);

    public LedgerEvent {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** How the acting side's word came in. A way that nobody knows is no answer: then it was stated. */
    public Via via() {
        String named = facts.get(Facts.VIA);
        for (Via via : Via.values()) {
            if (via.name().equals(named)) {
                return via;
            }
        }
        return Via.STATEMENT;
    }

    /**
     * Whose word it is. It follows from what every event has always held, so that events from before there were words have
     * theirs, too: what no contact of the requester answered is stated.
     *
     * @param provider the side that promises
     */
    public Word word(Side provider) {
        return switch (kind) {
            case IMPORTED, MOVED, VISIBILITY_CHANGED, TOMBSTONE -> Word.RULE;
            case TOLD -> mailed() ? Word.RULE : ofContact(provider) ? Word.ANSWERED : Word.STATED;
            // Whoever types another date or state into a field says it: no issue does so by itself.
            case COUNTERED, REPORTED -> ofContact(provider) ? Word.ANSWERED : Word.STATED;
            default -> {
                if (ofContact(provider)) {
                    yield Word.ANSWERED;
                }
                yield via() == Via.ISSUE || readFromHistory() ? Word.RULE : Word.STATED;
            }
        };
    }

    /** The side that promises, as the first event of a chain says it. */
    public Side provider() {
        String named = facts.get(Facts.PROVIDER);
        return named == null ? side : Side.valueOf(named);
    }

    /** Whether it says that the product handed a mail over. */
    public boolean mailed() {
        return Telling.MAILED.equals(facts.get(Facts.HOW));
    }

    /** Whether a contact says by it to have read what that event says. */
    public boolean read(int about) {
        return kind == EventKind.TOLD
                && via().ofContact()
                && Integer.toString(about).equals(facts.get(Facts.ABOUT));
    }

    private boolean ofContact(Side provider) {
        return via().ofContact() && side != provider;
    }

    /** Whether it says that the chain so far came from another instance. */
    public boolean brought() {
        return facts.containsKey(Facts.INSTANCE);
    }

    private boolean readFromHistory() {
        return OF_HISTORY.contains(kind) && actor.equals(ActorMark.NOBODY) && !facts.containsKey(Facts.VIA);
    }
}
