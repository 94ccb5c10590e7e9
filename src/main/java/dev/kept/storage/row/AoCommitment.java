package dev.kept.storage.row;

import dev.kept.core.Nullable;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A commitment's current state: a projection of its events that can be made again from them. */
@Table("COMMITMENT")
@Indexes({
    @Index(
            name = "countedFirst",
            methodNames = {"getCountedProject", "getFirstDay"}),
    @Index(
            name = "countedAgreed",
            methodNames = {"getCountedProject", "getAgreedDay"}),
    @Index(
            name = "byProject",
            methodNames = {"getProjectId", "getAgreedDay", "getCommitmentUid"}),
    @Index(
            name = "byMove",
            methodNames = {"getProjectId", "getMovedDay"}),
    @Index(
            name = "byName",
            methodNames = {"getProjectId", "getRequesterName", "getCommitmentUid"}),
    @Index(
            name = "byStart",
            methodNames = {"getProjectId", "getFirstDay", "getCommitmentUid"}),
    @Index(
            name = "byTold",
            methodNames = {"getProjectId", "getOpenTold"}),
    @Index(
            name = "bySize",
            methodNames = {"getProjectId", "getPromiseSize", "getCommitmentUid"}),
    @Index(
            name = "byIssue",
            methodNames = {"getProjectId", "getIssueId", "getCommitmentUid"}),
    @Index(
            name = "byProspect",
            methodNames = {"getProjectId", "getProspectName", "getAgreedDay"}),
    @Index(
            name = "byWaiting",
            methodNames = {"getProjectId", "getWaitingSide", "getAgreedDay"}),
    @Index(
            name = "byDanger",
            methodNames = {"getProjectId", "getDangerDay"}),
    @Index(
            name = "bySoon",
            methodNames = {"getProjectId", "getAwaitedDay"})
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

    long getProjectId();

    /** The comment that carries it; nothing when the issue itself does. */
    @Nullable
    Long getCommentId();

    /** Where it counts, which is where its issue lay when its date passed; nothing when it is in no figure. */
    @Nullable
    Long getCountedProject();

    /** What it was split from; nothing when it stands for itself. */
    @Indexed
    @Nullable
    String getParentUid();

    /** A row of before there were stages is a promise. */
    @NotNull
    @Default("PROMISE")
    String getDealStage();

    /** Everything that no query asks for, as lines of facts; see {@link CommitmentRows}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMoreFacts();

    /**
     * What is told about it while it is open and everybody who sees its project may see it, so that many are counted by
     * one index; nothing otherwise. See {@link DisclosureStateText}.
     */
    @Nullable
    String getOpenTold();

    @NotNull
    String getRequesterName();

    @NotNull
    String getZoneName();

    int getNoticeDays();

    @NotNull
    String getMadeDay();

    @NotNull
    String getFirstDay();

    @NotNull
    String getAgreedDay();

    @NotNull
    String getLatestDay();

    /** The agreed day while the commitment is awaited, else nothing: an index of what a passing day changes. */
    @Indexed
    @Nullable
    String getAwaitedDay();

    /** The day the last new date was named; nothing when the date never moved. */
    @Nullable
    String getMovedDay();

    /** What becomes of it once its date is over, or that nothing does; see {@link CommitmentRows}. */
    @NotNull
    @Default("PENDING")
    String getProspectName();

    /** The agreed day while it will hardly be kept, else nothing. */
    @Nullable
    String getDangerDay();

    /** The side that has to answer; nothing when nothing waits for an answer. */
    @Nullable
    String getWaitingSide();

    @Nullable
    String getDeliveredDay();

    @Nullable
    String getWarnedDay();

    @Nullable
    String getWithdrawnDay();

    boolean isWithdrawnAgreed();

    /** {@link DateChangesText}. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDateChanges();

    double getPromiseSize();

    @NotNull
    String getPromiseSide();

    /** The band of the size, beside it so that a cell's rows are found by it. */
    @NotNull
    String getSizeBand();

    boolean isRestrictedIssue();

    boolean isDeletedIssue();

    boolean isFromHistory();

    int getLastSequence();

    /** How many of its events a seal states. No part of the projection. */
    @Nullable
    Integer getSealedSequence();

    @NotNull
    String getHeadHash();
}
