package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.ledger.RequesterNames;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.HostTransactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of commitments from their table: one statement a page, whose place in the list an index finds.
 *
 * <p>Only reads. What the reader may see is not decided here but by the caller, who names it in the filter.
 */
public final class AoCommitmentListing implements CommitmentListing {
    /** Rows read at once where many are. */
    private static final int PIECE = 1_000;

    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoCommitmentListing(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /**
     * With a place the page begins behind it: what is added before it meanwhile neither shows a row twice nor hides
     * one. Without one, rows are skipped, and the database reads those too.
     */
    @Override
    public List<Commitment> page(CommitmentFilter filter, Page page) {
        String column = column(page.sort());
        String direction = page.descending() ? " DESC" : "";
        return tables.inTransaction(session -> {
            Clause clause = FilterClause.of(session, filter);
            addPlace(clause, page);
            return ReadableRows.page(
                    page.limit(),
                    asked -> session.page(
                            "SELECT * FROM {COMMITMENT} WHERE " + clause.text() + " ORDER BY " + column + direction
                                    + ", [COMMITMENT_UID]" + direction,
                            ReadableRows::read,
                            page.skip(),
                            asked,
                            clause.values()));
        });
    }

    /** What lies behind the place: the first comparison alone would do for the index, the second leaves out the rest. */
    private static void addPlace(Clause clause, Page page) {
        Page.PagePosition after = page.after();
        if (after == null) {
            return;
        }
        String column = column(page.sort());
        String beyond = page.descending() ? "<" : ">";
        Object value = value(page.sort(), after.value());
        clause.and(column + " " + beyond + "= ?", value)
                .and(
                        "(" + column + " " + beyond + " ? OR [COMMITMENT_UID] " + beyond + " ?)",
                        value,
                        after.id().value());
    }

    /** Counts by the same conditions as the page, in a transaction of its own. */
    @Override
    public int count(CommitmentFilter filter) {
        return tables.inTransaction(session -> {
            Clause clause = FilterClause.of(session, filter);
            return session.list(
                            "SELECT COUNT(*) AS [TOTAL] FROM {COMMITMENT} WHERE " + clause.text(),
                            row -> row.getInt("TOTAL"),
                            clause.values())
                    .get(0);
        });
    }

    /** In no order; without those that are not there. For at most as many ids as one statement takes. */
    @Override
    public List<Commitment> all(Collection<CommitmentId> ids) {
        Clause among = Clause.where(
                "[COMMITMENT_UID]", ids.stream().map(CommitmentId::value).toList());
        return ids.isEmpty()
                ? List.of()
                : tables.inTransaction(session -> ReadableRows.present(session.list(
                        "SELECT * FROM {COMMITMENT} WHERE " + among.text(), ReadableRows::read, among.values())));
    }

    /**
     * Counted here and not by a grouping of the database, which may take two spellings for one. Many rows, of which only the
     * name is read.
     */
    @Override
    public Map<String, Integer> requesters() {
        Map<String, Integer> counts = new HashMap<>();
        tables.inTransaction(session -> {
            session.each(
                    "SELECT [REQUESTER_NAME] FROM {COMMITMENT}",
                    row -> counts.merge(row.getString("REQUESTER_NAME"), 1, Integer::sum));
            return counts;
        });
        return counts;
    }

    /**
     * Few names stand for many rows, so the database tells each once. One that is blind for accents may take two names for
     * one, and one of them is then missing.
     */
    @Override
    public List<String> requesters(long projectId, int limit) {
        Map<String, String> names = new LinkedHashMap<>();
        tables.inTransaction(session -> session.page(
                        "SELECT [REQUESTER_NAME] FROM {COMMITMENT} WHERE [PROJECT_ID] = ?"
                                + " AND [DELETED_ISSUE] = ? AND [RESTRICTED_ISSUE] = ?"
                                + " GROUP BY [REQUESTER_NAME] ORDER BY [REQUESTER_NAME]",
                        row -> row.getString("REQUESTER_NAME"),
                        0,
                        limit,
                        projectId,
                        false,
                        false))
                .forEach(name -> names.putIfAbsent(RequesterName.key(name), name));
        return List.copyOf(names.values());
    }

    /**
     * The spellings of all names stand in one list of SQL; few functions have one contact in common. A database that is blind
     * for accents finds other names, too, which are passed over.
     */
    @Override
    public List<Commitment> concerning(Collection<String> requesters, LocalDate overSince, int limit) {
        String since = DayText.of(overSince);
        return tables.inTransaction(session -> {
            List<String> spellings = requesters.stream()
                    .flatMap(name -> RequesterNames.spellings(session, name).stream())
                    .distinct()
                    .limit(PIECE)
                    .toList();
            Clause clause = Clause.where("[REQUESTER_NAME]", spellings)
                    .and("[DELETED_ISSUE] = ?", false)
                    .and("[RESTRICTED_ISSUE] = ?", false)
                    .and("[PARENT_UID] IS NULL")
                    .and(
                            "([DELIVERED_DAY] >= ? OR [WITHDRAWN_DAY] >= ? OR ([DEAL_STAGE] <> ?"
                                    + " AND [DELIVERED_DAY] IS NULL AND [WITHDRAWN_DAY] IS NULL))",
                            since,
                            since,
                            Stage.DECLINED.name());
            return ReadableRows.page(
                            limit,
                            asked -> session.page(
                                    "SELECT * FROM {COMMITMENT} WHERE " + clause.text()
                                            + " ORDER BY [AGREED_DAY], [COMMITMENT_UID]",
                                    ReadableRows::read,
                                    0,
                                    asked,
                                    clause.values()))
                    .stream()
                    .filter(one -> requesters.stream().anyMatch(name -> RequesterName.same(name, one.requester())))
                    .toList();
        });
    }

    /** A database that is blind for capitals or accents finds other spellings, too, which are passed over. */
    @Override
    public List<Commitment> madeTo(String spelling, int limit) {
        List<Commitment> found = new ArrayList<>();
        String after = null;
        List<Commitment> page;
        do {
            Clause clause = new Clause().and("[REQUESTER_NAME] = ?", spelling);
            if (after != null) {
                clause.and("[COMMITMENT_UID] > ?", after);
            }
            page = tables.inTransaction(session -> ReadableRows.page(
                    PIECE,
                    asked -> session.page(
                            "SELECT * FROM {COMMITMENT} WHERE " + clause.text() + " ORDER BY [COMMITMENT_UID]",
                            ReadableRows::read,
                            0,
                            asked,
                            clause.values())));
            for (Commitment one : page) {
                after = one.id().value();
                if (one.requester().equals(spelling) && found.size() < limit) {
                    found.add(one);
                }
            }
        } while (page.size() == PIECE && found.size() < limit);
        return found;
    }

    /** The column each order goes by. Never a text from outside. */
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

    /** A place's value as its column keeps it: a number compared as text would sort wrong. */
    private static Object value(Sort sort, String text) {
        return switch (sort) {
            case SIZE -> Double.valueOf(text);
            case ISSUE -> Long.valueOf(text);
            default -> text;
        };
    }
}
