package dev.kept.storage.hook;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing that one hook is told. Old rows are deleted. Times are milliseconds since 1970 UTC. */
@Table("HOOK_DELIVERY")
public interface AoHookDelivery extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Its unique index lets nobody note it twice. */
    @NotNull
    @Unique
    String getDeliveryUid();

    /** Indexed for a hook's log. */
    @Indexed
    @NotNull
    String getHookUid();

    /** Which commitment it is about; nothing for a try. */
    @Nullable
    String getCommitmentUid();

    @NotNull
    String getEventName();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getBodyText();

    /** From when on it may be sent. Indexed for the deletion of old rows. */
    @Indexed
    long getRipeAt();

    @NotNull
    String getDeliveryState();

    int getTryCount();

    /** When it is tried next. */
    long getNextAt();

    /** The hook's id while it waits, else nothing: an index of what waits. */
    @Indexed
    @Nullable
    String getWaitsFor();

    /** When it was last tried; nothing for never. */
    @Nullable
    Long getTriedAt();

    /** What came of it; nothing for never. */
    @Nullable
    String getTriedResult();

    /** What the receiver answered; 0 for nothing. */
    int getTriedStatus();
}
