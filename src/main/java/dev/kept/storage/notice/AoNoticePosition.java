package dev.kept.storage.notice;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far was looked for what is new: one row. Times are milliseconds since 1970 UTC. */
@Table("NOTICE_POSITION")
public interface AoNoticePosition extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Always the same name. Its unique index is what makes it one row. */
    @NotNull
    @Unique
    String getRowName();

    /** Nothing from before is told. */
    long getTellsSince();

    /** The number of the event behind which is looked. */
    long getFromPlace();

    /** The one behind which will be looked. */
    long getNextPlace();

    /** From then on. */
    long getSettledAt();

    /** When was last looked. */
    long getLookedAt();
}
