package dev.kept.storage.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.AppendedEvents;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.ConcurrentAppendException;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.cell.IllMonths;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.SqlSession;
import dev.kept.storage.sql.UnheldText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The ledger in the tables that Active Objects makes, read and written by plain SQL in one of the host's transactions.
 * Holds no state of its own, so it is safe on several threads and nodes.
 *
 * <p>Two nodes at once: an event's place in its chain is a unique key, so the slower one is refused; a month's row is
 * locked by an update before its commitments are read, so the slower one reads what the faster one committed. Both hold
 * from the isolation READ COMMITTED on.
 */
public final class AoLedgerStore implements LedgerStore, CellStore {
    private static final String COMMITMENTS = "SELECT * FROM {COMMITMENT} WHERE ";
    /** As many keys as every database takes in one statement. */
    private static final int MOST_KEYS = 1_000;

    private final LedgerTables tables;
    private final AppendedEvents heard;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     * @param heard told of what was appended, after it was written
     */
    public AoLedgerStore(ActiveObjects ao, HostTransactions executors, AppendedEvents heard) {
        this.tables = new LedgerTables(ao, executors);
        this.heard = heard;
    }

    /** By the unique index. */
    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return commitments("[COMMITMENT_UID] = ?", id.value()).stream().findFirst();
    }

    /** By the index over issues; the oldest row first. */
    @Override
    public List<Commitment> ofIssue(long issueId) {
        return commitments("[ISSUE_ID] = ? ORDER BY [ID]", issueId);
    }

    @Override
    public List<Commitment> partsOf(CommitmentId parent) {
        return commitments("[PARENT_UID] = ? ORDER BY [COMMITMENT_UID]", parent.value());
    }

    /**
     * Count and page in one transaction. The page skips rows, which the database reads: for first pages, not for jobs.
     */
    @Override
    public Slice<Commitment> ofProject(long projectId, Slice.Request request) {
        return tables.inTransaction(session -> {
            int total = session.list(
                            "SELECT COUNT(*) AS [TOTAL] FROM {COMMITMENT} WHERE [PROJECT_ID] = ?",
                            row -> row.getInt("TOTAL"),
                            projectId)
                    .get(0);
            List<Commitment> page = ReadableRows.page(
                    request.maxResults(),
                    asked -> session.page(
                            COMMITMENTS + "[PROJECT_ID] = ? ORDER BY [AGREED_DAY], [COMMITMENT_UID]",
                            ReadableRows::read,
                            request.startAt(),
                            asked,
                            projectId));
            return new Slice<>(page, request.startAt(), total);
        });
    }

    /** Goes on from an id, so that each page costs the same. */
    @Override
    public List<Commitment> inProject(long projectId, @Nullable CommitmentId after, int limit) {
        return page("[PROJECT_ID] = ?", after, limit, projectId);
    }

    /** By the index over the awaited day, which is filled only while a commitment is awaited. */
    @Override
    public List<Commitment> awaitedBetween(LocalDate from, LocalDate until, @Nullable CommitmentId after, int limit) {
        return page(
                "[AWAITED_DAY] >= ? AND [AWAITED_DAY] < ?", after, limit, DayText.bound(from), DayText.bound(until));
    }

    @Override
    public List<LedgerEvent> events(CommitmentId id) {
        return events(List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    public Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids) {
        return tables.inTransaction(session -> Chains.read(session, keys(ids)));
    }

    @Override
    public List<String> requestersLike(String prefix, int limit) {
        return tables.inTransaction(session -> RequesterNames.like(session, prefix, limit));
    }

    @Override
    public List<DayCell> cells(long projectId, LocalDate from, LocalDate until) {
        return tables.inTransaction(session -> IllMonths.between(session, projectId, from, until));
    }

    /**
     * Tried a second time when the two only met at a month or a requester's name; a place in the chain that is taken is
     * told to the caller at once, who has to decide again from the new state.
     */
    @Override
    public void append(List<Addition> together) {
        if (!written(together, session -> Chains.append(session, together))) {
            throw taken(together.get(0), null);
        }
        heard.appended(together);
    }

    /**
     * Whole chains, whose months are marked as stale instead of computed: see {@link CellMonths#markStale}. A chain
     * that another node adds first is left out at the second try, so no place is ever told as taken; a second collision
     * is thrown as it is.
     */
    @Override
    public int addMissing(List<Addition> chains) {
        keys(chains.stream().map(Addition::id).toList());
        return written(List.of(), session -> Chains.addMissing(session, chains));
    }

    /**
     * Writes additions, once more when another transaction came between. Often that one made the same month or requester
     * first, or the database chose this one as the victim of a deadlock; the second time what the other made is there.
     *
     * @throws ConcurrentAppendException when the other one took a place in one of these chains
     */
    private <T> T written(List<Addition> together, Function<SqlSession, T> work) {
        Supplier<T> transaction = () -> UnheldText.told(() -> tables.inTransaction(work));
        return Collisions.resolved(transaction, first -> {
            refuseWhenTaken(together, first);
            return Collisions.resolved(transaction, second -> {
                second.addSuppressed(first);
                refuseWhenTaken(together, second);
                throw second;
            });
        });
    }

    /** Asks in a new transaction, which sees what the other one committed. */
    private void refuseWhenTaken(List<Addition> together, RuntimeException cause) {
        for (Addition addition : together) {
            boolean taken = tables.inTransaction(session -> !session.list(
                            "SELECT [ID] FROM {LEDGER_EVENT} WHERE [EVENT_KEY] = ?",
                            row -> row.getLong("ID"),
                            EventRows.firstKey(addition))
                    .isEmpty());
            if (taken) {
                throw taken(addition, cause);
            }
        }
    }

    private static ConcurrentAppendException taken(Addition addition, @Nullable RuntimeException cause) {
        return new ConcurrentAppendException(addition.id(), addition.firstSequence(), cause);
    }

    /** Refuses none, and more ids than fit into one statement: the caller has to read page by page. */
    private static List<String> keys(Collection<CommitmentId> ids) {
        if (ids.isEmpty() || ids.size() > MOST_KEYS) {
            throw new IllegalArgumentException("Not between 1 and " + MOST_KEYS + " ids: " + ids.size());
        }
        return ids.stream().map(CommitmentId::value).toList();
    }

    private List<Commitment> commitments(String condition, Object... values) {
        return tables.inTransaction(
                session -> ReadableRows.present(session.list(COMMITMENTS + condition, ReadableRows::read, values)));
    }

    /** In order of id, from the first one after {@code after} on. */
    private List<Commitment> page(String condition, @Nullable CommitmentId after, int limit, Object... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        String since = "";
        if (after != null) {
            since = " AND [COMMITMENT_UID] > ?";
            all.add(after.value());
        }
        String sql = COMMITMENTS + condition + since + " ORDER BY [COMMITMENT_UID]";
        return tables.inTransaction(session ->
                ReadableRows.page(limit, asked -> session.page(sql, ReadableRows::read, 0, asked, all.toArray())));
    }
}
