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

/**
 * One seal over the heads of some chains. Rows are inserted, never changed.
 *
 * <p>A change of a row shows in its hash, the loss of one in what the next one says it follows.
 */
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

    /**
     * Project and number in one, {@code 10001/7}, so that no number is taken twice: of two nodes that seal at once the
     * database refuses the second.
     */
    @NotNull
    @Unique
    String getSealKey();

    /**
     * The number of the project whose chains are sealed. With the number of the seal the index by which seals are read
     * in order.
     */
    long getProjectId();

    /** The seal's place among those of its project. */
    int getSealNumber();

    /** When it was made, in milliseconds since 1970 UTC. */
    long getSealedAt();

    /** A line for each head: commitment, number of the event and its hash, with blanks between them. */
    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getHeadsText();

    /** The hash of the seal before; nothing for the first. */
    @Nullable
    String getPreviousHash();

    /** The hash of this seal. */
    @NotNull
    String getSealHash();
}
