package dev.kept.storage.continuity;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Who of one side dealt with a function lately, as marks and counts; and one row more that says how far the ledger is counted.
 * In no seal, because marks and keys go away.
 */
@Table("CONTACT_TRACK")
public interface AoContactTrack extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The function's key, {@code #} and the side; of the row that says how far it is, {@code #}. */
    @NotNull
    @Unique
    String getTrackKey();

    /** The function's name as it is spelled. */
    @Nullable
    String getShownName();

    /** The name of the side. */
    @Nullable
    String getTrackSide();

    /** The month that is counted, such as 2026-11. */
    @Nullable
    String getTrackMonth();

    /** A month, a tab and its key, one a line. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getMonthKeys();

    /** A person a line: the last month, the mark or nothing, and each month with its count, tabs between; sorted by marks. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getPersonLines();

    /** The number of the last event that is counted. */
    long getLastPlace();
}
