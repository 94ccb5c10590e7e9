package dev.kept.storage.ledger;

import dev.kept.core.ledger.ChainText;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The beginning of a chain, packed away in one row when nothing more was expected of its commitment.
 *
 * <p>Read together with the events behind it, which stay rows of their own until they are packed in their turn. A row
 * is replaced by a longer one, never by a shorter one, and not deleted.
 */
@Table("CHAIN_ARCHIVE")
public interface AoChainArchive extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Whose chain it is. Its unique index finds the row, and lets one of two nodes pack it first. */
    @NotNull
    @Unique
    String getCommitmentUid();

    /** The events from the first on, in the form of {@link ChainText}. Of who acted it holds the digest alone. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getChainText();
}
