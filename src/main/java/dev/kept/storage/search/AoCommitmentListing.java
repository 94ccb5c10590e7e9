package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Prospect;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
import dev.kept.storage.row.CommitmentRows;
import dev.kept.storage.row.Days;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.SqlSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of commitments from their table: one statement a page, whose place in the list an index finds. */
public final class AoCommitmentListing implements CommitmentListing {
    private final LedgerTables tables;

    public AoCommitmentListing(ActiveObjects ao, TransactionalExecutorFactory executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public List<Commitment> page(CommitmentFilter filter, Page page) {
        Clause clause = Clause.of(filter);
        String column = column(page.sort());
        Page.Place after = page.after();
        if (after != null) {
            // The first comparison alone would do for the index, the second leaves out what stands before.
            String beyond = page.descending() ? "<" : ">";
            Object value = value(page.sort(), after.value());
            clause.and(column + " " + beyond + "= ?", value)
                    .and(
                            "(" + column + " " + beyond + " ? OR [COMMITMENT_UID] " + beyond + " ?)",
                            value,
                            after.id().value());
        }
        String direction = page.descending() ? " DESC" : "";
        return tables.inTransaction(session -> session.page(
                "SELECT * FROM {COMMITMENT} WHERE " + clause.text() + " ORDER BY " + column + direction
                        + ", [COMMITMENT_UID]" + direction,
                CommitmentRows::read,
                page.skip(),
                page.limit(),
                clause.values()));
    }

    @Override
    public int count(CommitmentFilter filter) {
        Clause clause = Clause.of(filter);
        return tables.inTransaction(session -> session.list(
                        "SELECT COUNT(*) AS [TOTAL] FROM {COMMITMENT} WHERE " + clause.text(),
                        row -> row.integer("TOTAL"),
                        clause.values())
                .get(0));
    }

    @Override
    public List<Commitment> all(Collection<CommitmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : tables.inTransaction(session -> session.list(
                        "SELECT * FROM {COMMITMENT} WHERE [COMMITMENT_UID] IN (" + SqlSession.places(ids.size()) + ")",
                        CommitmentRows::read,
                        ids.stream().map(CommitmentId::value).toArray()));
    }

    private static String column(Sort sort) {
        return switch (sort) {
            case DUE -> "[AGREED_DAY]";
            case FIRST_DATE -> "[FIRST_DAY]";
            case REQUESTER -> "[REQUESTER_NAME]";
            case SIDE -> "[PROMISE_SIDE]";
            case SIZE -> "[PROMISE_SIZE]";
            case OUTCOME -> "[PROSPECT_NAME]";
            case ISSUE -> "[ISSUE_ID]";
        };
    }

    private static Object value(Sort sort, String text) {
        return switch (sort) {
            case SIZE -> Double.valueOf(text);
            case ISSUE -> Long.valueOf(text);
            default -> text;
        };
    }

    /** Conditions that all hold, with the values for their places. */
    private static final class Clause {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        static Clause of(CommitmentFilter filter) {
            Clause clause = new Clause();
            if (filter.projectId() != null) {
                clause.and("[PROJECT_ID] = ?", filter.projectId());
            }
            clause.and("[DELETED_ISSUE] = ?", false);
            clause.attention(filter);
            if (filter.requester() != null) {
                clause.and("[REQUESTER_NAME] = ?", filter.requester());
            }
            if (filter.side() != null) {
                clause.and("[PROMISE_SIDE] = ?", filter.side().name());
            }
            if (filter.band() != null) {
                clause.and("[SIZE_BAND] = ?", filter.band().name());
            }
            if (filter.outcome() != null) {
                clause.outcome(filter.outcome(), Days.text(filter.today()));
            }
            if (filter.issues() != null) {
                clause.in("[ISSUE_ID]", filter.issues());
            }
            if (filter.restricted() != null) {
                clause.and("[RESTRICTED_ISSUE] = ?", filter.restricted());
            }
            return clause;
        }

        Clause and(String condition, Object... newValues) {
            conditions.add(condition);
            values.addAll(List.of(newValues));
            return this;
        }

        private void in(String column, Collection<?> choices) {
            // An empty list is no SQL, and no row has this id.
            Collection<?> some = choices.isEmpty() ? List.of(-1L) : choices;
            and(column + " IN (" + SqlSession.places(some.size()) + ")", some.toArray());
        }

        private void attention(CommitmentFilter filter) {
            String today = Days.text(filter.today());
            switch (filter.attention()) {
                case ALL -> {}
                case OPEN ->
                    and("[DEAL_STAGE] <> ?", Stage.DECLINED.name())
                            .and("[DELIVERED_DAY] IS NULL")
                            .and("[WITHDRAWN_DAY] IS NULL");
                case DUE_SOON ->
                    and("[AWAITED_DAY] >= ?", today)
                            .and("[AWAITED_DAY] <= ?", Days.text(filter.soon()))
                            .and("[WITHDRAWN_DAY] IS NULL");
                case IN_DANGER -> and("[DANGER_DAY] >= ?", today);
                case MISSED -> missed().and("[AGREED_DAY] < ?", today);
                case WAITING -> and("[WAITING_SIDE] IS NOT NULL");
            }
        }

        private void outcome(Outcome outcome, String today) {
            if (outcome == Outcome.PENDING) {
                missed().and("[AGREED_DAY] >= ?", today);
                return;
            }
            and("[PROSPECT_NAME] = ?", outcome.name());
            if (Prospect.missed(outcome)) {
                and("[AGREED_DAY] < ?", today);
            }
        }

        private Clause missed() {
            in("[PROSPECT_NAME]", List.of(Outcome.MISSED_WARNED.name(), Outcome.MISSED_SILENT.name()));
            return this;
        }

        String text() {
            return String.join(" AND ", conditions);
        }

        Object[] values() {
            return values.toArray();
        }
    }
}
