package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.HashChain;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.upkeep.Archive;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.sql.SqlSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Packs chains of the ledger's table into one row each. Holds no state of its own. */
public final class AoArchive implements Archive {
    private static final int CHAINS = 500;

    private final LedgerTables tables;

    public AoArchive(ActiveObjects ao, TransactionalExecutorFactory executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public Rebuild.Piece pack(Instant before, @Nullable String from) {
        return tables.inTransaction(session -> {
            List<String> ids = session.page(
                    "SELECT [COMMITMENT_UID] FROM {LEDGER_EVENT} WHERE [COMMITMENT_UID] > ? AND [SEQUENCE_NO] = ?"
                            + " AND [OCCURRED_AT] < ? ORDER BY [COMMITMENT_UID]",
                    row -> row.text("COMMITMENT_UID"),
                    0,
                    CHAINS,
                    from == null ? " " : from,
                    1,
                    before.toEpochMilli());
            int packed = ids.isEmpty() ? 0 : pack(session, ids, before);
            return new Rebuild.Piece(ids.size() < CHAINS ? null : ids.get(ids.size() - 1), ids.size(), packed);
        });
    }

    private static int pack(SqlSession session, List<String> ids, Instant before) {
        Map<CommitmentId, List<LedgerEvent>> chains = Chains.read(session, ids);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (Commitment state : Chains.states(session, ids).values()) {
            List<LedgerEvent> chain = chains.getOrDefault(state.id(), List.of());
            if (done(state, chain, before)) {
                rows.add(Map.of("COMMITMENT_UID", state.id().value(), "CHAIN_TEXT", ChainText.of(chain)));
                chain.forEach(event -> events.add(new Object[] {EventRows.key(event.commitment(), event.sequence())}));
            }
        }
        session.insert("CHAIN_ARCHIVE", rows);
        int deleted = session.executeEach("DELETE FROM {LEDGER_EVENT} WHERE [EVENT_KEY] = ?", events);
        if (deleted != events.size()) {
            throw new PieceRebuild.Overtaken("the archive");
        }
        return rows.size();
    }

    private static boolean done(Commitment state, List<LedgerEvent> chain, Instant before) {
        return !state.open()
                && chain.size() == state.sequence()
                && chain.get(chain.size() - 1).at().isBefore(before)
                && HashChain.verify(chain).isEmpty();
    }

    @Override
    public int forgetCells(LocalDate before) {
        return tables.inTransaction(session -> session.execute(
                "DELETE FROM {CELL_MONTH} WHERE [MONTH_NAME] < ?", MonthKey.name(YearMonth.from(before))));
    }
}
