package dev.kept.storage.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.FactsText;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One event of a chain. Rows are inserted, never changed; only who acted may be emptied.
 *
 * <p>They are deleted only when their chain is packed into {@link AoChainArchive}, in the same transaction.
 */
@Table("LEDGER_EVENT")
public interface AoLedgerEvent extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /**
     * Commitment and sequence in one, so that no sequence is taken twice; see {@link EventRows#key}. A single column,
     * because Active Objects know no unique index over two. The slower of two nodes that append at once is refused by
     * it.
     */
    @NotNull
    @Unique
    String getEventKey();

    /** Whose event it is. Indexed: a chain is read by it. */
    @NotNull
    @Indexed
    String getCommitmentUid();

    /** The event's place in its chain, from 1. */
    int getSequenceNo();

    /** When it happened, in milliseconds since 1970 UTC: as it was hashed, so never rounded or moved to a time zone. */
    long getOccurredAt();

    /** The name of the {@code EventKind}, as it was hashed. */
    @NotNull
    String getEventKind();

    /** The name of the side that acted, as it was hashed. */
    @NotNull
    String getActingSide();

    /** The day the event speaks of, {@code yyyy-MM-dd}; nothing when it speaks of none. */
    @Nullable
    String getAboutDay();

    /** The words that were given, without a limit of the database's; nothing when none were. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReasonText();

    /** {@link FactsText}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFactsText();

    /**
     * The digest of who acted, which the hash needs; nothing when nobody in particular did. It goes into the archive.
     */
    @Nullable
    String getActorDigest();

    /** Random, hashed with the key so that nobody finds the person by trying keys. The archive does not keep it. */
    @Nullable
    String getActorSalt();

    /** The host's user key of who acted; nothing for a job. The archive does not keep it: packing erases the person. */
    @Nullable
    String getActorKey();

    /** The hash of the event before; nothing for the first, whose empty text Oracle could not keep. */
    @Nullable
    String getPreviousHash();

    /** The hash of this event: 64 hexadecimal characters. */
    @NotNull
    String getEventHash();
}
