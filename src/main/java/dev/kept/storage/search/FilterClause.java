package dev.kept.storage.search;

import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.Prospect;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import dev.kept.storage.ledger.RequesterNames;
import dev.kept.storage.row.DayText;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.SqlSession;
import java.util.List;

/** A list's filter as conditions of SQL. {@link CommitmentFilter#matches} says what they must come to. */
final class FilterClause {

    private FilterClause() {}

    /**
     * The filter's conditions, each a plain comparison with a column: a function around one would keep indexes out of
     * it.
     */
    static Clause of(SqlSession session, CommitmentFilter filter) {
        Clause clause = new Clause();
        if (filter.projectId() != null) {
            clause.and("[PROJECT_ID] = ?", filter.projectId());
        }
        clause.and("[DELETED_ISSUE] = ?", false);
        addAttention(clause, filter);
        if (filter.requester() != null) {
            clause.in("[REQUESTER_NAME]", RequesterNames.spellings(session, filter.requester()));
        }
        if (filter.side() != null) {
            clause.and("[PROMISE_SIDE] = ?", filter.side().name());
        }
        if (filter.band() != null) {
            clause.and("[SIZE_BAND] = ?", filter.band().name());
        }
        if (filter.outcome() != null) {
            addOutcome(clause, filter.outcome(), DayText.of(filter.today()));
        }
        if (filter.issues() != null) {
            clause.in("[ISSUE_ID]", filter.issues());
        }
        if (filter.restricted() != null) {
            clause.and("[RESTRICTED_ISSUE] = ?", filter.restricted());
        }
        return clause;
    }

    /** What needs attention, as of the filter's day. */
    private static void addAttention(Clause clause, CommitmentFilter filter) {
        String today = DayText.of(filter.today());
        switch (filter.attention()) {
            case ALL -> {}
            case OPEN -> addOpen(clause);
            case OVERDUE -> clause.and("[AWAITED_DAY] < ?", today).and("[WITHDRAWN_DAY] IS NULL");
            case DUE_SOON ->
                clause.and("[AWAITED_DAY] >= ?", today)
                        .and("[AWAITED_DAY] <= ?", DayText.of(filter.dueSoonUntil()))
                        .and("[WITHDRAWN_DAY] IS NULL");
            case AHEAD ->
                addOpen(clause)
                        .and("[AGREED_DAY] >= ?", today)
                        .and("[AGREED_DAY] <= ?", DayText.of(filter.aheadUntil()));
            case IN_DANGER -> clause.and("[DANGER_DAY] >= ?", today);
            case MISSED -> addMissed(clause).and("[AGREED_DAY] < ?", today);
            case WAITING -> clause.and("[WAITING_SIDE] IS NOT NULL");
        }
    }

    private static Clause addOpen(Clause clause) {
        return clause.and("[DEAL_STAGE] <> ?", Stage.DECLINED.name())
                .and("[DELIVERED_DAY] IS NULL")
                .and("[WITHDRAWN_DAY] IS NULL");
    }

    /** A row says what becomes of a commitment once its date is over; the day says whether it is. */
    private static void addOutcome(Clause clause, Outcome outcome, String today) {
        if (outcome == Outcome.PENDING) {
            addMissed(clause).and("[AGREED_DAY] >= ?", today);
            return;
        }
        clause.and("[PROSPECT_NAME] = ?", outcome.name());
        if (Prospect.missed(outcome)) {
            clause.and("[AGREED_DAY] < ?", today);
        }
    }

    /** What becomes a miss when its date is over; the caller says on which side of the date. */
    private static Clause addMissed(Clause clause) {
        return clause.in("[PROSPECT_NAME]", List.of(Outcome.MISSED_WARNED.name(), Outcome.MISSED_SILENT.name()));
    }
}
