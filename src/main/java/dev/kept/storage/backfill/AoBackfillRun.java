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

/**
 * One run that reads promises out of history.
 *
 * <p>Kept after the run is over, as a record of what was written into the ledger and how.
 */
@Table("BACKFILL_RUN")
public interface AoBackfillRun extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The run's id. Its unique index finds the row. */
    @NotNull
    @Unique
    String getRunUid();

    /**
     * The number of the project that is read; nothing when a query says which issues are. Indexed for the latest runs
     * of a project.
     */
    @Indexed
    @Nullable
    Long getProjectId();

    /** The project's key when it was asked for, or the query, of any length. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getScopeText();

    /**
     * The user key through whose eyes a query is read; nothing for a project. Emptied when the run is over, so that no
     * person is remembered longer than needed.
     */
    @Nullable
    String getReaderKey();

    void setReaderKey(@Nullable String key);

    /** The name of what promises are read from. */
    @NotNull
    String getSourceName();

    /** The time zone in which the days of the history are told. */
    @NotNull
    String getZoneName();

    /** To whom promises are made whose history names nobody. */
    @NotNull
    String getRequesterName();

    /** In milliseconds since 1970 UTC, as every instant. */
    long getStartedAt();

    /** The name of the state. Indexed because workers ask for the runs that are at work. */
    @Indexed
    @NotNull
    String getRunState();

    void setRunState(String state);

    /** How many issues there are to read, as far as is known. */
    long getTotalCount();

    void setTotalCount(long count);

    /** How many issues were read. */
    long getProcessedCount();

    void setProcessedCount(long count);

    /** How many issues got a promise. */
    long getAddedCount();

    void setAddedCount(long count);

    /** How many issues could have got one, had they not carried one already. */
    long getSkippedCount();

    void setSkippedCount(long count);

    /** How many reasons to doubt were found. */
    long getDoubtCount();

    void setDoubtCount(long count);

    /** Where reading goes on: what it counts is the reader's business. */
    long getReadPlace();

    void setReadPlace(long place);

    /** The worker on it; nothing when nobody is. A worker that dies keeps it until the lease is over. */
    @Nullable
    String getLeaseHolder();

    void setLeaseHolder(@Nullable String holder);

    /** Until when nobody else may work on it, in milliseconds since 1970 UTC; nothing when nobody works on it. */
    @Nullable
    Long getLeaseUntil();

    void setLeaseUntil(@Nullable Long instant);

    /** Written first in each transaction that changes the run: that takes the row's lock. */
    int getTouchCount();

    void setTouchCount(int count);

    /** Grows with each change; tells whether somebody else was faster. */
    long getRunVersion();

    void setRunVersion(long version);
}
