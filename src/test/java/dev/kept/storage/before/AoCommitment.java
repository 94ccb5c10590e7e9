package dev.kept.storage.before;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of commitments as it was before they had stages. */
@Table("COMMITMENT")
@Indexes({
    @Index(
            name = "byFirst",
            methodNames = {"getProjectId", "getFirstDay"}),
    @Index(
            name = "byAgreed",
            methodNames = {"getProjectId", "getAgreedDay"})
})
public interface AoCommitment extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getCommitmentUid();

    @Indexed
    long getIssueId();

    void setIssueId(long id);

    long getProjectId();

    void setProjectId(long id);

    @NotNull
    String getRequesterName();

    void setRequesterName(String name);

    @NotNull
    String getZoneName();

    void setZoneName(String name);

    int getNoticeDays();

    void setNoticeDays(int days);

    @NotNull
    String getMadeDay();

    void setMadeDay(String day);

    @NotNull
    String getFirstDay();

    void setFirstDay(String day);

    @NotNull
    String getAgreedDay();

    void setAgreedDay(String day);

    @NotNull
    String getLatestDay();

    void setLatestDay(String day);

    /** The agreed day while the commitment is awaited, else nothing: an index of what a passing day changes. */
    @Indexed
    @Nullable
    String getAwaitedDay();

    void setAwaitedDay(@Nullable String day);

    @Nullable
    String getDeliveredDay();

    void setDeliveredDay(@Nullable String day);

    @Nullable
    String getWarnedDay();

    void setWarnedDay(@Nullable String day);

    @Nullable
    String getWithdrawnDay();

    void setWithdrawnDay(@Nullable String day);

    boolean isWithdrawnAgreed();

    void setWithdrawnAgreed(boolean agreed);

    /** As it is now. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDateChanges();

    void setDateChanges(@Nullable String changes);

    double getPromiseSize();

    void setPromiseSize(double size);

    @NotNull
    String getPromiseSide();

    void setPromiseSide(String side);

    /** The band of the size, beside it so that a cell's rows are found by it. */
    @NotNull
    String getSizeBand();

    void setSizeBand(String band);

    boolean isRestrictedIssue();

    void setRestrictedIssue(boolean restricted);

    boolean isDeletedIssue();

    void setDeletedIssue(boolean deleted);

    boolean isFromHistory();

    void setFromHistory(boolean reconstructed);

    int getLastSequence();

    void setLastSequence(int sequence);

    @NotNull
    String getHeadHash();

    void setHeadHash(String hash);
}
