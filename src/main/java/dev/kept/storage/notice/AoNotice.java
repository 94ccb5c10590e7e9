package dev.kept.storage.notice;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing that one reader is to be told, or was. Old rows are deleted. */
@Table("NOTICE")
public interface AoNotice extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** What is told to whom, as a hash; its unique index lets nobody note it twice. */
    @NotNull
    @Unique
    String getNoticeKey();

    /** Which commitment it is about. Indexed for the panel. */
    @Indexed
    @NotNull
    String getCommitmentUid();

    /** The name of the kind. */
    @NotNull
    String getNoticeKind();

    /** The number of the event in the commitment's chain; 0 when it is about none. */
    int getEventNumber();

    /** A hash of the reader's address. Indexed for what waits for a reader. */
    @Indexed
    @NotNull
    String getReaderHash();

    /** From when on it may be told, in milliseconds since 1970 UTC. */
    long getRipeAt();

    /** The same while it was not told, else nothing: an index of what waits. */
    @Indexed
    @Nullable
    Long getWaitsUntil();

    /** The mail it was told in; nothing while it was not, or where nobody wanted to be told. Indexed for giving a mail back. */
    @Indexed
    @Nullable
    String getMailKey();

    /** When it was told or passed over, in milliseconds since 1970 UTC; nothing while it waits. Indexed for the deletion of old rows. */
    @Indexed
    @Nullable
    Long getToldAt();
}
