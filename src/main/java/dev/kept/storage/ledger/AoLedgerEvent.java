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

/** One event of a chain. Rows are inserted, never changed; only who acted may be emptied. */
@Table("LEDGER_EVENT")
public interface AoLedgerEvent extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Commitment and sequence in one, so that no sequence is taken twice; see {@link EventRows#key}. */
    @NotNull
    @Unique
    String getEventKey();

    @NotNull
    @Indexed
    String getCommitmentUid();

    int getSequenceNo();

    long getOccurredAt();

    @NotNull
    String getEventKind();

    @NotNull
    String getActingSide();

    @Nullable
    String getAboutDay();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReasonText();

    /** {@link FactsText}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFactsText();

    @Nullable
    String getActorDigest();

    @Nullable
    String getActorSalt();

    @Nullable
    String getActorKey();

    @Nullable
    String getPreviousHash();

    @NotNull
    String getEventHash();
}
