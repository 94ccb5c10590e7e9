package dev.kept.storage.snapshot;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A project's board as it was saved for one month. Inserted, never changed. */
@Table("SNAPSHOT")
public interface AoSnapshot extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Project and month. Its unique index lets nobody save one twice. */
    @NotNull
    @Unique
    String getSnapshotKey();

    /** Indexed for a project's list. */
    @Indexed
    long getProjectId();

    /** Such as {@code 2026-10}. */
    @NotNull
    String getMonthName();

    /** In milliseconds since 1970 UTC. */
    long getSavedAt();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getSavedText();

    @NotNull
    String getTextHash();
}
