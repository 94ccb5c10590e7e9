package dev.kept.storage.evidence;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One seal over the heads of some chains. Rows are inserted, never changed. */
@Table("CHAIN_SEAL")
@Indexes(
        @Index(
                name = "byNumber",
                methodNames = {"getProjectId", "getSealNumber"}))
public interface AoSeal extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Project and number in one, so that no number is taken twice. */
    @NotNull
    @Unique
    String getSealKey();

    long getProjectId();

    int getSealNumber();

    long getSealedAt();

    /** A line for each head: commitment, number of the event and its hash, with blanks between them. */
    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getHeadsText();

    @Nullable
    String getPreviousHash();

    @NotNull
    String getSealHash();
}
