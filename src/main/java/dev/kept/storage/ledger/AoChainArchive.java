package dev.kept.storage.ledger;

import dev.kept.core.ledger.ChainText;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The beginning of a chain, packed away in one row when nothing more was expected of its commitment. */
@Table("CHAIN_ARCHIVE")
public interface AoChainArchive extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getCommitmentUid();

    /** {@link ChainText}. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getChainText();
}
