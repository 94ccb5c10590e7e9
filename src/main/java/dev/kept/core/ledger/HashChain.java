package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Chains a commitment's events, so that a change behind the plugin's back shows.
 *
 * <p>An event's hash is the SHA-256, in lower-case hexadecimal, of this text in UTF-8, each line ended by a line feed:
 *
 * <pre>
 * kept-event-1
 * commitment=&lt;id&gt;
 * sequence=&lt;number&gt;
 * at=&lt;milliseconds since 1970 UTC&gt;
 * kind=&lt;name&gt;
 * side=&lt;name&gt;
 * date=&lt;ISO date&gt;
 * reason=&lt;text&gt;
 * fact.&lt;name&gt;=&lt;text&gt;      one line per fact, in the order of their names
 * actor=&lt;digest, nothing else about the person&gt;
 * previous=&lt;hash of the event before, empty for the first&gt;
 * </pre>
 *
 * A value that is absent has its line without the equals sign. In names and texts a backslash, a line feed, a carriage
 * return and an equals sign are written {@code \\}, {@code \n}, {@code \r} and {@code \e}. Never change this form:
 * stored hashes depend on it.
 */
public final class HashChain {

    private static final String FORM = "kept-event-1";

    private HashChain() {}

    /** What is wrong with a chain, and from which event on. */
    public record Break(int sequence, BreakKind kind) {}

    /** The ways in which a chain can be broken. */
    public enum BreakKind {
        /** An event is missing, stands twice or in the wrong place. */
        OUT_OF_SEQUENCE("kept.evidence.chain.out_of_sequence"),
        /** The event belongs to another commitment. */
        OTHER_COMMITMENT("kept.evidence.chain.other_commitment"),
        /** It does not follow from the event before it. */
        NOT_LINKED("kept.evidence.chain.not_linked"),
        /** Its content is not what was hashed. */
        CHANGED("kept.evidence.chain.changed");

        private final String messageKey;

        BreakKind(String messageKey) {
            this.messageKey = messageKey;
        }

        /** Key of the sentence that says so; its values are the commitment and the event's number. */
        public String messageKey() {
            return messageKey;
        }
    }

    /** The event that follows {@code sequence} events of which the last has {@code headHash}. */
    static LedgerEvent link(CommitmentId id, int sequence, String headHash, EventDraft draft) {
        LedgerEvent open = new LedgerEvent(
                id,
                sequence + 1,
                draft.at().truncatedTo(ChronoUnit.MILLIS),
                draft.kind(),
                draft.side(),
                draft.date(),
                draft.reason(),
                draft.facts(),
                draft.actor(),
                headHash,
                "");
        return sealed(open);
    }

    /** The same event with the hash its content has. */
    static LedgerEvent sealed(LedgerEvent event) {
        return new LedgerEvent(
                event.commitment(),
                event.sequence(),
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                event.reason(),
                event.facts(),
                event.actor(),
                event.previousHash(),
                hash(event));
    }

    /** Checks a whole chain, first event first; empty when nothing is wrong with it. */
    public static Optional<Break> verify(List<LedgerEvent> events) {
        LedgerEvent previous = null;
        for (LedgerEvent event : events) {
            Optional<BreakKind> wrong = wrong(previous, event);
            if (wrong.isPresent()) {
                return Optional.of(new Break(event.sequence(), wrong.get()));
            }
            previous = event;
        }
        return Optional.empty();
    }

    private static Optional<BreakKind> wrong(@Nullable LedgerEvent previous, LedgerEvent event) {
        if (event.sequence() != (previous == null ? 1 : previous.sequence() + 1)) {
            return Optional.of(BreakKind.OUT_OF_SEQUENCE);
        }
        if (previous != null && !event.commitment().equals(previous.commitment())) {
            return Optional.of(BreakKind.OTHER_COMMITMENT);
        }
        if (!event.previousHash().equals(previous == null ? "" : previous.hash())) {
            return Optional.of(BreakKind.NOT_LINKED);
        }
        return event.hash().equals(hash(event)) ? Optional.empty() : Optional.of(BreakKind.CHANGED);
    }

    /** The hash that an event with this content must have. */
    public static String hash(LedgerEvent event) {
        return sha256Hex(canonical(event));
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String canonical(LedgerEvent event) {
        StringBuilder text = new StringBuilder(FORM).append('\n');
        FactsText.append(text, "commitment", event.commitment().value());
        FactsText.append(text, "sequence", Integer.toString(event.sequence()));
        EventContent.each(event, (name, value) -> FactsText.append(text, name, value));
        FactsText.append(text, "previous", event.previousHash());
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
