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

/**
 * A commitment's current state: a projection of its events that can be made again from them.
 *
 * <p>Which question each index answers: {@code countedFirst} and {@code countedAgreed} the commitments behind a day
 * cell, on both bases; {@code byProject}, {@code byName}, {@code byStart}, {@code bySize} and {@code byIssue} the
 * orders of a project's list, which end with the id so that a page can begin behind a place; {@code byMove},
 * {@code byProspect}, {@code byWaiting}, {@code byDanger} and {@code bySoon} the filters of lists and searches;
 * {@code byTold} what a board tells of open promises; {@code byFunction} what concerns a function, in whatever project.
 *
 * <p>Active Objects know an index by its name: one whose columns change needs a new name.
 */
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
            methodNames = {"getProjectId", "getAwaitedDay"}),
    @Index(
            name = "byFunction",
            methodNames = {"getRequesterName", "getAgreedDay"})
})
public interface AoCommitment extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The commitment's id. Its unique index finds the row, and is the order in which jobs go through all rows. */
    @NotNull
    @Unique
    String getCommitmentUid();

    /** The number of the issue that carries it, itself or in a comment. Indexed for an issue's promises. */
    @Indexed
    long getIssueId();

    /** The number of the project where its issue lies now: who sees it is decided there. */
    long getProjectId();

    /** The comment that carries it; nothing when the issue itself does. */
    @Nullable
    Long getCommentId();

    /** Where it counts, which is where its issue lay when its date passed; nothing when it is in no figure of any day. */
    @Nullable
    Long getCountedProject();

    /** What it was split from; nothing when it stands for itself. Indexed for the parts of a commitment. */
    @Indexed
    @Nullable
    String getParentUid();

    /**
     * The name of the stage. A row of before there were stages is a promise, and PostgreSQL adds no column that is
     * never empty without a default.
     */
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

    /** To whom it is promised, as it was written. */
    @NotNull
    String getRequesterName();

    /** The time zone in which its days begin and end, such as {@code Europe/Berlin}. */
    @NotNull
    String getZoneName();

    /**
     * How many days before the agreed date a new one has to be agreed to be in time; in which calendar stands in the
     * details.
     */
    int getNoticeDays();

    /** The day it was made, {@code yyyy-MM-dd}, in its own time zone. */
    @NotNull
    String getMadeDay();

    /**
     * The first date promised, {@code yyyy-MM-dd}. Counter-offers still replace it; once it is a promise, only a
     * correction does.
     */
    @NotNull
    String getFirstDay();

    /** The last date both sides agreed on. */
    @NotNull
    String getAgreedDay();

    /** The last date named, agreed or not. */
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

    /** The day it was delivered; nothing while it is not, and when the delivery was taken back. */
    @Nullable
    String getDeliveredDay();

    /** The day of the first warning; nothing when there was none. */
    @Nullable
    String getWarnedDay();

    /** The day it was withdrawn; nothing when it stands. */
    @Nullable
    String getWithdrawnDay();

    /** Whether the requester consented to the withdrawal in time. Only means something beside a day of withdrawal. */
    boolean isWithdrawnAgreed();

    /** Every change of date in the form of {@link DateChangesText}; nothing when the date never moved. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDateChanges();

    /** The size stated for it; 1 is usual. */
    double getPromiseSize();

    /** The name of the side that keeps it. */
    @NotNull
    String getPromiseSide();

    /** The band of the size, beside it so that a cell's rows are found by it. */
    @NotNull
    String getSizeBand();

    /** Whether its issue is hidden from some who see the project. */
    boolean isRestrictedIssue();

    /** Whether its issue or comment is gone. The row stays, because the promise still counts. */
    boolean isDeletedIssue();

    /** Whether it was read out of the issue's history. */
    boolean isFromHistory();

    /** The number of its last event: the state is that after it. An append compares it before it writes. */
    int getLastSequence();

    /**
     * How many of its events a seal states; nothing before the first. No part of the projection: a rebuild leaves it as
     * it is.
     */
    @Nullable
    Integer getSealedSequence();

    /** The hash of its last event, which the next one is chained to. */
    @NotNull
    String getHeadHash();
}
