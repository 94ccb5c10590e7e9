package dev.kept.storage.rebuild;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellFold;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.cell.CellMonths;
import dev.kept.storage.cell.MonthKey;
import dev.kept.storage.ledger.Chains;
import dev.kept.storage.ledger.DepartureRows;
import dev.kept.storage.row.CommitmentRows;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes commitments' rows anew from their chains, some hundred at a time in order of id. The rows are read before the
 * events: what somebody adds between, the row's number of the last event tells.
 */
final class StateRebuild {
    private static final int CHAINS = 500;

    private StateRebuild() {}

    /**
     * The next {@value #CHAINS} chains, live and packed, each found by its first event or its archive's row. Months of
     * wrong rows, as they were and as they are now, become stale.
     *
     * @param from the id of the last chain of the piece before; {@code null} for the first
     */
    static Rebuild.RebuildPiece piece(SqlSession session, @Nullable String from) {
        String start = from == null ? " " : from;
        List<String> ids = session.page(
                "SELECT [COMMITMENT_UID] FROM {LEDGER_EVENT} WHERE [COMMITMENT_UID] > ? AND [SEQUENCE_NO] = ?"
                        + " UNION ALL SELECT [COMMITMENT_UID] FROM {CHAIN_ARCHIVE} WHERE [COMMITMENT_UID] > ?"
                        + " ORDER BY [COMMITMENT_UID]",
                row -> row.getString("COMMITMENT_UID"),
                0,
                CHAINS,
                start,
                1,
                start);
        if (ids.isEmpty()) {
            return new Rebuild.RebuildPiece(null, 0, 0);
        }
        List<Commitment> missing = new ArrayList<>();
        List<Commitment> wrong = new ArrayList<>();
        Set<MonthKey> months = new HashSet<>();
        Map<CommitmentId, List<LedgerEvent>> chains = replayable(session, ids);
        List<String> suspects = differing(session, chains)
                .map(one -> one.replayed().id().value())
                .toList();
        if (!suspects.isEmpty()) {
            lock(session, suspects);
            differing(session, replayable(session, suspects)).forEach(one -> {
                Commitment before = one.stored();
                (one.there() ? wrong : missing).add(one.replayed());
                months.addAll(months(one.replayed()));
                months.addAll(before == null ? Set.of() : months(before));
            });
        }
        session.insert(
                "COMMITMENT", missing.stream().map(CommitmentRows::values).toList());
        session.update(
                "COMMITMENT",
                "COMMITMENT_UID",
                wrong.stream().map(CommitmentRows::values).toList());
        if (!months.isEmpty()) {
            CellMonths.markStale(session, months);
        }
        departures(session, chains);
        int changed = missing.size() + wrong.size();
        return new Rebuild.RebuildPiece(ids.size() < CHAINS ? null : ids.get(ids.size() - 1), ids.size(), changed);
    }

    /** What left the figures follows from the chains too; a chain's rows belong together with its locked row. */
    private static void departures(SqlSession session, Map<CommitmentId, List<LedgerEvent>> chains) {
        List<String> suspects = DepartureRows.differing(session, chains);
        if (!suspects.isEmpty()) {
            lock(session, suspects);
            DepartureRows.replace(session, replayable(session, suspects));
        }
    }

    /**
     * A chain whose row is missing or not what the chain replays to.
     *
     * @param there whether there is a row
     * @param stored {@code null} when the row is missing or holds what no commitment could
     * @param replayed what the row must hold
     */
    private record Differing(boolean there, @Nullable Commitment stored, Commitment replayed) {}

    /** Nothing for a chain from which no state follows: verification names it. */
    private static Stream<Commitment> replayed(List<LedgerEvent> chain) {
        try {
            return Stream.of(Projection.replay(chain));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return Stream.empty();
        }
    }

    /** The chains from which a state follows. */
    private static Map<CommitmentId, List<LedgerEvent>> replayable(SqlSession session, List<String> ids) {
        Map<CommitmentId, List<LedgerEvent>> chains = new HashMap<>(Chains.readable(session, ids));
        chains.values().removeIf(chain -> replayed(chain).findAny().isEmpty());
        return chains;
    }

    /** Chains whose row is missing or not what they replay to. */
    private static Stream<Differing> differing(SqlSession session, Map<CommitmentId, List<LedgerEvent>> chains) {
        Map<String, Stored> stored = stored(
                session, chains.keySet().stream().map(CommitmentId::value).toList());
        return chains.values().stream().flatMap(StateRebuild::replayed).flatMap(state -> {
            Stored row = stored.get(state.id().value());
            return row != null && row.is(state)
                    ? Stream.empty()
                    : Stream.of(new Differing(row != null, row == null ? null : row.state(), state));
        });
    }

    /**
     * A row and its chain are two reads, and a step between them makes a right row look wrong. Whoever takes a step writes
     * the row before it commits: with its lock held, row and chain belong together.
     */
    private static void lock(SqlSession session, List<String> ids) {
        session.executeEach(
                "UPDATE {COMMITMENT} SET [LAST_SEQUENCE] = [LAST_SEQUENCE] WHERE [COMMITMENT_UID] = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    /**
     * A row of the table.
     *
     * @param state what the row holds as a commitment; {@code null} when it could be none
     * @param whole whether every column is as it must be for that state
     */
    private record Stored(@Nullable Commitment state, boolean whole) {
        static Stored read(Row row) {
            return ReadableRows.read(row)
                    .map(state -> new Stored(state, CommitmentRows.matches(row, state)))
                    .orElseGet(() -> new Stored(null, false));
        }

        /** Whether the row is what the chain replays to, columns that only help to find it included. */
        boolean is(Commitment replayed) {
            return whole && replayed.equals(state);
        }
    }

    /** The rows of these commitments; those that are missing are not in it. */
    private static Map<String, Stored> stored(SqlSession session, List<String> ids) {
        Map<String, Stored> stored = new HashMap<>();
        Clause among = Clause.where("[COMMITMENT_UID]", ids);
        session.each(
                "SELECT * FROM {COMMITMENT} WHERE " + among.text(),
                row -> stored.put(row.getString("COMMITMENT_UID"), Stored.read(row)),
                among.values());
        return stored;
    }

    /** The months in which a state is counted. */
    private static Set<MonthKey> months(Commitment state) {
        Set<MonthKey> months = new HashSet<>();
        CellFold.keysOf(state).forEach(key -> months.add(MonthKey.of(key)));
        return months;
    }
}
