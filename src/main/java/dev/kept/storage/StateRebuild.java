package dev.kept.storage;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellFold;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.Projection;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes commitments' rows anew from their chains, some hundred at a time in order of id. The rows are read before the
 * events: what somebody adds between, the row's number of the last event tells.
 */
final class StateRebuild {
    private static final int CHAINS = 500;

    private StateRebuild() {}

    static Rebuild.Piece piece(SqlSession session, @Nullable String from) {
        String start = from == null ? " " : from;
        List<String> ids = session.page(
                "SELECT [COMMITMENT_UID] FROM {LEDGER_EVENT} WHERE [COMMITMENT_UID] > ? AND [SEQUENCE_NO] = ?"
                        + " UNION ALL SELECT [COMMITMENT_UID] FROM {CHAIN_ARCHIVE} WHERE [COMMITMENT_UID] > ?"
                        + " ORDER BY [COMMITMENT_UID]",
                row -> row.text("COMMITMENT_UID"),
                0,
                CHAINS,
                start,
                1,
                start);
        if (ids.isEmpty()) {
            return new Rebuild.Piece(null, 0, 0);
        }
        Map<String, Stored> stored = stored(session, ids);
        Map<CommitmentId, List<LedgerEvent>> chains = Chains.read(session, ids);
        List<Commitment> added = new ArrayList<>();
        Set<MonthKey> months = new HashSet<>();
        int changed = 0;
        for (Map.Entry<CommitmentId, List<LedgerEvent>> chain : chains.entrySet()) {
            Commitment state = Projection.replay(chain.getValue());
            Stored row = stored.get(chain.getKey().value());
            if (row == null) {
                added.add(state);
            } else if (!row.is(state)) {
                replace(session, row.state(), state);
            } else {
                continue;
            }
            changed++;
            months.addAll(months(state));
            months.addAll(row == null ? Set.of() : months(row.state()));
        }
        session.insert("COMMITMENT", added.stream().map(CommitmentRows::values).toList());
        if (!months.isEmpty()) {
            CellMonths.markStale(session, months);
        }
        return new Rebuild.Piece(ids.size() < CHAINS ? null : ids.get(ids.size() - 1), ids.size(), changed);
    }

    /**
     * A row of the table.
     *
     * @param whole whether every column is as it must be for that state
     */
    private record Stored(Commitment state, boolean whole) {
        static Stored read(Row row) {
            Commitment state = CommitmentRows.read(row);
            return new Stored(state, CommitmentRows.matches(row, state));
        }

        boolean is(Commitment replayed) {
            return whole && state.equals(replayed);
        }
    }

    private static Map<String, Stored> stored(SqlSession session, List<String> ids) {
        Map<String, Stored> stored = new HashMap<>();
        session.each(
                "SELECT * FROM {COMMITMENT} WHERE [COMMITMENT_UID] IN (" + SqlSession.places(ids.size()) + ")",
                row -> stored.put(row.text("COMMITMENT_UID"), Stored.read(row)),
                ids.toArray());
        return stored;
    }

    /** Takes the row's lock first: when somebody has added an event meanwhile, that one's row is right. */
    private static void replace(SqlSession session, Commitment row, Commitment state) {
        String uid = row.id().value();
        int locked = session.execute(
                "UPDATE {COMMITMENT} SET [LAST_SEQUENCE] = ? WHERE [COMMITMENT_UID] = ? AND [LAST_SEQUENCE] = ?",
                state.sequence(),
                uid,
                row.sequence());
        if (locked != 1) {
            throw new PieceRebuild.Overtaken(uid);
        }
        session.update("COMMITMENT", "COMMITMENT_UID", List.of(CommitmentRows.values(state)));
    }

    private static Set<MonthKey> months(Commitment state) {
        Set<MonthKey> months = new HashSet<>();
        CellFold.keysOf(state).forEach(key -> months.add(MonthKey.of(key)));
        return months;
    }
}
