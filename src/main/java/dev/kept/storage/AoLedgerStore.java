package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Addition;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.ConcurrentAppendException;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.LedgerStore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The ledger in Active Objects tables. Holds no state, so it is safe on several threads and nodes.
 *
 * <p>Two nodes at once: an event's place in its chain is a unique key, so the slower one is refused; a cell's row is
 * locked by an update before its commitments are read, so the slower one reads what the faster one committed. Both hold
 * from the isolation READ COMMITTED on.
 */
public final class AoLedgerStore implements LedgerStore, CellStore {
    private final ActiveObjects ao;
    private final CellBook cells;
    private final Requesters requesters;

    public AoLedgerStore(ActiveObjects ao) {
        this.ao = ao;
        this.cells = new CellBook(ao);
        this.requesters = new Requesters(ao);
    }

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return commitments(Query.select().where("COMMITMENT_UID = ?", id.value()))
                .findFirst();
    }

    @Override
    public List<Commitment> ofIssue(long issueId) {
        return commitments(Query.select().where("ISSUE_ID = ?", issueId).order("ID"))
                .toList();
    }

    @Override
    public List<Commitment> partsOf(CommitmentId parent) {
        return commitments(
                        Query.select().where("PARENT_UID = ?", parent.value()).order("COMMITMENT_UID"))
                .toList();
    }

    @Override
    public Slice<Commitment> ofProject(long projectId, Slice.Request request) {
        int total = ao.count(AoCommitment.class, "PROJECT_ID = ?", projectId);
        if (request.startAt() >= total) {
            return new Slice<>(List.of(), request.startAt(), total);
        }
        Query page = Query.select()
                .where("PROJECT_ID = ?", projectId)
                .order("AGREED_DAY, COMMITMENT_UID")
                .offset(request.startAt())
                .limit(request.maxResults());
        return new Slice<>(commitments(page).toList(), request.startAt(), total);
    }

    @Override
    public List<Commitment> inProject(long projectId, @Nullable CommitmentId after, int limit) {
        Query query = after == null
                ? Query.select().where("PROJECT_ID = ?", projectId)
                : Query.select().where("PROJECT_ID = ? AND COMMITMENT_UID > ?", projectId, after.value());
        return commitments(query.order("COMMITMENT_UID").limit(limit)).toList();
    }

    @Override
    public List<Commitment> awaitedBetween(LocalDate from, LocalDate until, @Nullable CommitmentId after, int limit) {
        Query awaited = after == null
                ? Query.select().where("AWAITED_DAY >= ? AND AWAITED_DAY < ?", Days.text(from), Days.text(until))
                : Query.select()
                        .where(
                                "AWAITED_DAY >= ? AND AWAITED_DAY < ? AND COMMITMENT_UID > ?",
                                Days.text(from),
                                Days.text(until),
                                after.value());
        return commitments(awaited.order("COMMITMENT_UID").limit(limit)).toList();
    }

    @Override
    public List<LedgerEvent> events(CommitmentId id) {
        Query chain = Query.select().where("COMMITMENT_UID = ?", id.value()).order("SEQUENCE_NO");
        return Arrays.stream(ao.find(AoLedgerEvent.class, chain))
                .map(EventRows::read)
                .toList();
    }

    @Override
    public Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids) {
        return Arrays.stream(ao.find(
                        AoLedgerEvent.class, Keys.in("COMMITMENT_UID", ids).order("COMMITMENT_UID, SEQUENCE_NO")))
                .map(EventRows::read)
                .collect(Collectors.groupingBy(LedgerEvent::commitment));
    }

    @Override
    public List<String> requestersLike(String prefix, int limit) {
        return requesters.like(prefix, limit);
    }

    @Override
    public List<DayCell> cells(long projectId, LocalDate from, LocalDate until) {
        return cells.between(projectId, from, until);
    }

    @Override
    public void append(List<Addition> together) {
        boolean written;
        try {
            written = inTransaction(together);
        } catch (RuntimeException e) {
            // The host's exception for a refused statement is not part of its API. Whatever it was, it is rolled back.
            refuseWhenTaken(together, e);
            // Not the chain: another transaction made the same cell or requester first, or the database chose this one
            // as the victim of a deadlock. Once more, and what the other made is there.
            written = again(together, e);
        }
        if (!written) {
            throw taken(together.get(0), null);
        }
    }

    private boolean again(List<Addition> together, RuntimeException first) {
        try {
            return inTransaction(together);
        } catch (RuntimeException e) {
            e.addSuppressed(first);
            refuseWhenTaken(together, e);
            throw e;
        }
    }

    private void refuseWhenTaken(List<Addition> together, RuntimeException cause) {
        for (Addition addition : together) {
            if (ao.count(AoLedgerEvent.class, "EVENT_KEY = ?", EventRows.firstKey(addition)) > 0) {
                throw taken(addition, cause);
            }
        }
    }

    private static ConcurrentAppendException taken(Addition addition, @Nullable RuntimeException cause) {
        return new ConcurrentAppendException(addition.id(), addition.firstSequence(), cause);
    }

    private boolean inTransaction(List<Addition> together) {
        return ao.executeInTransaction(() -> write(together));
    }

    /** Whether it was written: not when a chain is already longer than its events' place in it. */
    private boolean write(List<Addition> together) {
        Map<Addition, AoCommitment> rows = new LinkedHashMap<>();
        for (Addition addition : together) {
            AoCommitment row = row(addition.id());
            int stored = row == null ? 0 : row.getLastSequence();
            if (stored >= addition.firstSequence()) {
                return false;
            }
            addition.requireNextAfter(stored);
            rows.put(addition, row);
        }
        Set<CellKey> touched = new HashSet<>();
        rows.forEach((addition, row) -> touched.addAll(write(addition, row)));
        cells.recompute(touched);
        return true;
    }

    /** Returns the cells it touches. */
    private Set<CellKey> write(Addition addition, @Nullable AoCommitment row) {
        Commitment projection = addition.projection();
        Commitment before = row == null ? null : CommitmentRows.read(row);
        for (LedgerEvent event : addition.events()) {
            ao.create(AoLedgerEvent.class, EventRows.values(event));
        }
        if (row == null) {
            ao.create(AoCommitment.class, CommitmentRows.values(projection));
        } else {
            CommitmentRows.replace(row, projection);
        }
        if (before == null || !before.requester().equals(projection.requester())) {
            requesters.remember(projection.requester());
        }
        return touched(before, projection);
    }

    @Override
    public int addMissing(List<Addition> chains) {
        return ao.executeInTransaction(() -> {
            Set<CommitmentId> there = known(chains.stream().map(Addition::id).toList());
            List<Addition> missing =
                    chains.stream().filter(chain -> !there.contains(chain.id())).toList();
            if (!missing.isEmpty() && !write(missing)) {
                throw taken(missing.get(0), null);
            }
            return missing.size();
        });
    }

    private Set<CommitmentId> known(List<CommitmentId> ids) {
        return commitments(Keys.in("COMMITMENT_UID", ids)).map(Commitment::id).collect(Collectors.toSet());
    }

    private static Set<CellKey> touched(@Nullable Commitment before, Commitment after) {
        Set<CellKey> keys = new HashSet<>(CellFold.keysOf(after));
        if (before != null) {
            keys.addAll(CellFold.keysOf(before));
        }
        return keys;
    }

    private @Nullable AoCommitment row(CommitmentId id) {
        AoCommitment[] rows = ao.find(AoCommitment.class, Query.select().where("COMMITMENT_UID = ?", id.value()));
        return rows.length == 0 ? null : rows[0];
    }

    private Stream<Commitment> commitments(Query query) {
        return Arrays.stream(ao.find(AoCommitment.class, query)).map(CommitmentRows::read);
    }
}
