package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.listing.Sort;
import dev.kept.core.measure.disclosure.Told;
import dev.kept.core.promise.Carrier;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Deal;
import dev.kept.core.promise.NoticeRule;
import dev.kept.core.promise.Place;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.SizeBand;
import dev.kept.core.promise.Stage;
import dev.kept.storage.sql.Row;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Turns commitments into rows and back. A promise's own id is the commitment's. */
public final class CommitmentRows {

    private CommitmentRows() {}

    /** All columns but the number that the database gives. */
    public static Map<String, Object> values(Commitment commitment) {
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
        values.put("OPEN_TOLD", openTold(commitment));
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
        values.put("DANGER_DAY", commitment.inDanger() ? Days.text(commitment.agreedDate()) : null);
        values.put("MOVED_DAY", Days.orNothing(PromiseFilter.lastMove(commitment)));
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

    /** The columns of {@link #values} as they are stored. */
    public static Map<String, Object> stored(Row row) {
        Map<String, Object> values = new HashMap<>();
        values.put("COMMITMENT_UID", row.textOrNothing("COMMITMENT_UID"));
        values.put("ISSUE_ID", row.number("ISSUE_ID"));
        values.put("PROJECT_ID", row.number("PROJECT_ID"));
        values.put("COMMENT_ID", row.numberOrNothing("COMMENT_ID"));
        values.put("COUNTED_PROJECT", row.numberOrNothing("COUNTED_PROJECT"));
        values.put("PARENT_UID", row.textOrNothing("PARENT_UID"));
        values.put("DEAL_STAGE", row.textOrNothing("DEAL_STAGE"));
        values.put("MORE_FACTS", row.textOrNothing("MORE_FACTS"));
        values.put("OPEN_TOLD", row.textOrNothing("OPEN_TOLD"));
        values.put("REQUESTER_NAME", row.textOrNothing("REQUESTER_NAME"));
        values.put("ZONE_NAME", row.textOrNothing("ZONE_NAME"));
        values.put("NOTICE_DAYS", row.integer("NOTICE_DAYS"));
        values.put("MADE_DAY", row.textOrNothing("MADE_DAY"));
        values.put("FIRST_DAY", row.textOrNothing("FIRST_DAY"));
        values.put("AGREED_DAY", row.textOrNothing("AGREED_DAY"));
        values.put("LATEST_DAY", row.textOrNothing("LATEST_DAY"));
        values.put("AWAITED_DAY", row.textOrNothing("AWAITED_DAY"));
        values.put("PROSPECT_NAME", row.textOrNothing("PROSPECT_NAME"));
        values.put("WAITING_SIDE", row.textOrNothing("WAITING_SIDE"));
        values.put("DANGER_DAY", row.textOrNothing("DANGER_DAY"));
        values.put("MOVED_DAY", row.textOrNothing("MOVED_DAY"));
        values.put("DELIVERED_DAY", row.textOrNothing("DELIVERED_DAY"));
        values.put("WARNED_DAY", row.textOrNothing("WARNED_DAY"));
        values.put("WITHDRAWN_DAY", row.textOrNothing("WITHDRAWN_DAY"));
        values.put("WITHDRAWN_AGREED", row.truth("WITHDRAWN_AGREED"));
        values.put("DATE_CHANGES", row.textOrNothing("DATE_CHANGES"));
        values.put("PROMISE_SIZE", row.decimal("PROMISE_SIZE"));
        values.put("PROMISE_SIDE", row.textOrNothing("PROMISE_SIDE"));
        values.put("SIZE_BAND", row.textOrNothing("SIZE_BAND"));
        values.put("RESTRICTED_ISSUE", row.truth("RESTRICTED_ISSUE"));
        values.put("DELETED_ISSUE", row.truth("DELETED_ISSUE"));
        values.put("FROM_HISTORY", row.truth("FROM_HISTORY"));
        values.put("LAST_SEQUENCE", row.integer("LAST_SEQUENCE"));
        values.put("HEAD_HASH", row.textOrNothing("HEAD_HASH"));
        return values;
    }

    public static Commitment read(Row row) {
        String uid = row.text("COMMITMENT_UID");
        CommitmentDetails details = CommitmentDetails.read(row.textOrNothing("MORE_FACTS"));
        Promise promise = new Promise(
                uid,
                Days.day(row.text("MADE_DAY")),
                Days.day(row.text("FIRST_DAY")),
                details.changes(DateChangesText.read(row.textOrNothing("DATE_CHANGES"))),
                Days.read(row.textOrNothing("DELIVERED_DAY")),
                details.takenBack(),
                Days.read(row.textOrNothing("WARNED_DAY")),
                Days.read(row.textOrNothing("WITHDRAWN_DAY")),
                row.truth("WITHDRAWN_AGREED"),
                row.decimal("PROMISE_SIZE"),
                Side.valueOf(row.text("PROMISE_SIDE")));
        return new Commitment(
                new CommitmentId(uid),
                carrier(row, details),
                deal(row, details),
                promise,
                Days.day(row.text("AGREED_DAY")),
                Days.day(row.text("LATEST_DAY")),
                details.conversation(),
                row.truth("FROM_HISTORY"),
                row.integer("LAST_SEQUENCE"),
                row.text("HEAD_HASH"));
    }

    private static Carrier carrier(Row row, CommitmentDetails details) {
        Place now = new Place(row.number("PROJECT_ID"), row.truth("RESTRICTED_ISSUE"));
        return new Carrier(
                row.number("ISSUE_ID"),
                row.numberOrNothing("COMMENT_ID"),
                now,
                details.counted(now),
                row.truth("DELETED_ISSUE"));
    }

    private static Deal deal(Row row, CommitmentDetails details) {
        String parent = row.textOrNothing("PARENT_UID");
        return new Deal(
                Stage.valueOf(row.text("DEAL_STAGE")),
                row.text("REQUESTER_NAME"),
                ZoneId.of(row.text("ZONE_NAME")),
                new NoticeRule(row.integer("NOTICE_DAYS"), details.noticeCalendar()),
                details.confidence(),
                parent == null ? null : new CommitmentId(parent),
                details.split());
    }

    /** Whether every column is as it must be for this state, those too that only help to find rows. */
    public static boolean matches(Row row, Commitment state) {
        return values(state).equals(stored(row));
    }

    /** A cell's commitments are found by it, so that what does not count is never read. */
    private static @Nullable Long countedProject(Commitment commitment) {
        return commitment.counted() ? commitment.carrier().counted().projectId() : null;
    }

    private static @Nullable String openTold(Commitment commitment) {
        boolean asked = commitment.open() && commitment.counted() && !commitment.restricted();
        return asked ? ToldText.of(Told.of(commitment.conversation().disclosures())) : null;
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
