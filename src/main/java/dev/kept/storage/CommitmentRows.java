package dev.kept.storage;

import dev.kept.core.Nullable;
import dev.kept.core.commitment.Carrier;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.Deal;
import dev.kept.core.commitment.NoticeRule;
import dev.kept.core.commitment.Place;
import dev.kept.core.commitment.Promise;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.SizeBand;
import dev.kept.core.commitment.Stage;
import dev.kept.core.listing.Sort;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Turns commitments into rows and back. A promise's own id is the commitment's. */
final class CommitmentRows {

    private CommitmentRows() {}

    /** All columns of a new row. */
    static Map<String, Object> values(Commitment commitment) {
        Promise promise = commitment.promise();
        Map<String, Object> values = new HashMap<>();
        values.put("COMMITMENT_UID", commitment.id().value());
        values.put("ISSUE_ID", commitment.issueId());
        values.put("PROJECT_ID", commitment.projectId());
        values.put("COMMENT_ID", commitment.carrier().commentId());
        values.put("COUNTED_PROJECT", countedProject(commitment));
        values.put("PARENT_UID", parent(commitment));
        values.put("DEAL_STAGE", commitment.stage().name());
        values.put("MORE_FACTS", CommitmentDetails.of(commitment));
        values.put("REQUESTER_NAME", commitment.requester());
        values.put("ZONE_NAME", commitment.zone().getId());
        values.put("NOTICE_DAYS", commitment.noticeDays());
        values.put("MADE_DAY", Days.text(promise.madeOn()));
        values.put("FIRST_DAY", Days.text(promise.firstDate()));
        values.put("AGREED_DAY", Days.text(commitment.agreedDate()));
        values.put("LATEST_DAY", Days.text(commitment.latestDate()));
        values.put("AWAITED_DAY", awaitedDay(commitment));
        values.put("PROSPECT_NAME", Sort.OUTCOME.valueOf(commitment));
        values.put("WAITING_SIDE", waitingSide(commitment));
        values.put("DELIVERED_DAY", Days.orNothing(promise.deliveredOn()));
        values.put("WARNED_DAY", Days.orNothing(promise.warnedOn()));
        values.put("WITHDRAWN_DAY", Days.orNothing(promise.withdrawnOn()));
        values.put("WITHDRAWN_AGREED", promise.withdrawnAgreed());
        values.put("DATE_CHANGES", DateChangesText.of(promise.changes()));
        values.put("PROMISE_SIZE", promise.size());
        values.put("PROMISE_SIDE", promise.side().name());
        values.put("SIZE_BAND", SizeBand.of(promise.size()).name());
        values.put("RESTRICTED_ISSUE", commitment.restricted());
        values.put("DELETED_ISSUE", commitment.deleted());
        values.put("FROM_HISTORY", commitment.reconstructed());
        values.put("LAST_SEQUENCE", commitment.sequence());
        values.put("HEAD_HASH", commitment.headHash());
        return values;
    }

    /** Sets the same columns on the row of the same commitment, and saves it: one statement. */
    static void replace(AoCommitment row, Commitment commitment) {
        Promise promise = commitment.promise();
        row.setIssueId(commitment.issueId());
        row.setProjectId(commitment.projectId());
        row.setCommentId(commitment.carrier().commentId());
        row.setCountedProject(countedProject(commitment));
        row.setParentUid(parent(commitment));
        row.setDealStage(commitment.stage().name());
        row.setMoreFacts(CommitmentDetails.of(commitment));
        row.setRequesterName(commitment.requester());
        row.setZoneName(commitment.zone().getId());
        row.setNoticeDays(commitment.noticeDays());
        row.setMadeDay(Days.text(promise.madeOn()));
        row.setFirstDay(Days.text(promise.firstDate()));
        row.setAgreedDay(Days.text(commitment.agreedDate()));
        row.setLatestDay(Days.text(commitment.latestDate()));
        row.setAwaitedDay(awaitedDay(commitment));
        row.setProspectName(Sort.OUTCOME.valueOf(commitment));
        row.setWaitingSide(waitingSide(commitment));
        row.setDeliveredDay(Days.orNothing(promise.deliveredOn()));
        row.setWarnedDay(Days.orNothing(promise.warnedOn()));
        row.setWithdrawnDay(Days.orNothing(promise.withdrawnOn()));
        row.setWithdrawnAgreed(promise.withdrawnAgreed());
        row.setDateChanges(DateChangesText.of(promise.changes()));
        row.setPromiseSize(promise.size());
        row.setPromiseSide(promise.side().name());
        row.setSizeBand(SizeBand.of(promise.size()).name());
        row.setRestrictedIssue(commitment.restricted());
        row.setDeletedIssue(commitment.deleted());
        row.setFromHistory(commitment.reconstructed());
        row.setLastSequence(commitment.sequence());
        row.setHeadHash(commitment.headHash());
        row.save();
    }

    /** The columns of {@link #values} as they are stored. */
    static Map<String, Object> stored(AoCommitment row) {
        Map<String, Object> values = new HashMap<>();
        values.put("COMMITMENT_UID", row.getCommitmentUid());
        values.put("ISSUE_ID", row.getIssueId());
        values.put("PROJECT_ID", row.getProjectId());
        values.put("COMMENT_ID", row.getCommentId());
        values.put("COUNTED_PROJECT", row.getCountedProject());
        values.put("PARENT_UID", row.getParentUid());
        values.put("DEAL_STAGE", row.getDealStage());
        values.put("MORE_FACTS", row.getMoreFacts());
        values.put("REQUESTER_NAME", row.getRequesterName());
        values.put("ZONE_NAME", row.getZoneName());
        values.put("NOTICE_DAYS", row.getNoticeDays());
        values.put("MADE_DAY", row.getMadeDay());
        values.put("FIRST_DAY", row.getFirstDay());
        values.put("AGREED_DAY", row.getAgreedDay());
        values.put("LATEST_DAY", row.getLatestDay());
        values.put("AWAITED_DAY", row.getAwaitedDay());
        values.put("PROSPECT_NAME", row.getProspectName());
        values.put("WAITING_SIDE", row.getWaitingSide());
        values.put("DELIVERED_DAY", row.getDeliveredDay());
        values.put("WARNED_DAY", row.getWarnedDay());
        values.put("WITHDRAWN_DAY", row.getWithdrawnDay());
        values.put("WITHDRAWN_AGREED", row.isWithdrawnAgreed());
        values.put("DATE_CHANGES", row.getDateChanges());
        values.put("PROMISE_SIZE", row.getPromiseSize());
        values.put("PROMISE_SIDE", row.getPromiseSide());
        values.put("SIZE_BAND", row.getSizeBand());
        values.put("RESTRICTED_ISSUE", row.isRestrictedIssue());
        values.put("DELETED_ISSUE", row.isDeletedIssue());
        values.put("FROM_HISTORY", row.isFromHistory());
        values.put("LAST_SEQUENCE", row.getLastSequence());
        values.put("HEAD_HASH", row.getHeadHash());
        return values;
    }

    static Commitment read(AoCommitment row) {
        String uid = row.getCommitmentUid();
        CommitmentDetails details = CommitmentDetails.read(row.getMoreFacts());
        Promise promise = new Promise(
                uid,
                LocalDate.parse(row.getMadeDay()),
                LocalDate.parse(row.getFirstDay()),
                details.changes(DateChangesText.read(row.getDateChanges())),
                Days.read(row.getDeliveredDay()),
                details.takenBack(),
                Days.read(row.getWarnedDay()),
                Days.read(row.getWithdrawnDay()),
                row.isWithdrawnAgreed(),
                row.getPromiseSize(),
                Side.valueOf(row.getPromiseSide()));
        return new Commitment(
                new CommitmentId(uid),
                carrier(row, details),
                deal(row, details),
                promise,
                LocalDate.parse(row.getAgreedDay()),
                LocalDate.parse(row.getLatestDay()),
                details.conversation(),
                row.isFromHistory(),
                row.getLastSequence(),
                row.getHeadHash());
    }

    private static Carrier carrier(AoCommitment row, CommitmentDetails details) {
        Place now = new Place(row.getProjectId(), row.isRestrictedIssue());
        return new Carrier(row.getIssueId(), row.getCommentId(), now, details.counted(now), row.isDeletedIssue());
    }

    private static Deal deal(AoCommitment row, CommitmentDetails details) {
        String parent = row.getParentUid();
        return new Deal(
                Stage.valueOf(row.getDealStage()),
                row.getRequesterName(),
                ZoneId.of(row.getZoneName()),
                new NoticeRule(row.getNoticeDays(), details.noticeCalendar()),
                details.confidence(),
                parent == null ? null : new CommitmentId(parent),
                details.split());
    }

    /** A cell's commitments are found by it, so that what does not count is never read. */
    private static @Nullable Long countedProject(Commitment commitment) {
        return commitment.counted() ? commitment.carrier().counted().projectId() : null;
    }

    private static @Nullable String parent(Commitment commitment) {
        CommitmentId parent = commitment.deal().parent();
        return parent == null ? null : parent.value();
    }

    private static @Nullable String waitingSide(Commitment commitment) {
        Side waiting = commitment.awaiting();
        return waiting == null ? null : waiting.name();
    }

    private static @Nullable String awaitedDay(Commitment commitment) {
        return commitment.awaited() ? Days.text(commitment.agreedDate()) : null;
    }
}
