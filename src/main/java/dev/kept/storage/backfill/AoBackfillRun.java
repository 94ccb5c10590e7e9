package dev.kept.storage.backfill;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One run that reads promises out of history. */
@Table("BACKFILL_RUN")
public interface AoBackfillRun extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getRunUid();

    /** The project that is read; nothing when a query says which issues are. */
    @Indexed
    @Nullable
    Long getProjectId();

    /** The project's key when it was asked for, or the query. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getScopeText();

    /** Through whose eyes a query is read. Emptied when the run is over. */
    @Nullable
    String getReaderKey();

    void setReaderKey(@Nullable String key);

    @NotNull
    String getSourceName();

    @NotNull
    String getZoneName();

    @NotNull
    String getRequesterName();

    /** In milliseconds since 1970 UTC, as every instant. */
    long getStartedAt();

    @Indexed
    @NotNull
    String getRunState();

    void setRunState(String state);

    long getTotalCount();

    void setTotalCount(long count);

    long getProcessedCount();

    void setProcessedCount(long count);

    long getAddedCount();

    void setAddedCount(long count);

    long getSkippedCount();

    void setSkippedCount(long count);

    long getDoubtCount();

    void setDoubtCount(long count);

    /** Where reading goes on. */
    long getReadPlace();

    void setReadPlace(long place);

    /** Who works on it; nothing when nobody does. */
    @Nullable
    String getLeaseHolder();

    void setLeaseHolder(@Nullable String holder);

    @Nullable
    Long getLeaseUntil();

    void setLeaseUntil(@Nullable Long instant);

    /** Written first in each transaction that changes the run: that takes the row's lock. */
    int getTouchCount();

    void setTouchCount(int count);

    long getRunVersion();

    void setRunVersion(long version);
}
