package dev.kept.storage.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.ChainText;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.upkeep.Archive;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.KeptMonths;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.cell.FigureStart;
import dev.kept.storage.ledger.Chains;
import dev.kept.storage.ledger.EventRows;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.OvertakenException;
import dev.kept.storage.sql.SqlSession;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Packs chains of the ledger's table into one row each, and forgets old months. Holds no state of its own.
 *
 * <p>Each piece of work is one or more whole transactions, tried again when another one came between: a node that dies
 * in one leaves nothing half done.
 */
public final class AoArchive implements Archive, KeptMonths {
    /** Chains of one piece: what fits into one statement and into the heap. */
    private static final int CHAINS = 500;

    private final LedgerTables tables;
    private final ForgottenMonths months;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoArchive(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
        this.months = new ForgottenMonths(tables, CellRebuild.MOST);
    }

    /**
     * Looks at chains with an old event, in order of id, and packs those that are done.
     *
     * @param before the last event has to lie before it, to the millisecond
     * @param from the id of the last chain looked at
     */
    @Override
    public Rebuild.RebuildPiece pack(Instant before, @Nullable String from) {
        return PieceRebuild.retried(() -> tables.inTransaction(session -> {
            List<String> ids = session.page(
                    "SELECT [COMMITMENT_UID] FROM {LEDGER_EVENT} WHERE [COMMITMENT_UID] > ? AND [OCCURRED_AT] < ?"
                            + " GROUP BY [COMMITMENT_UID] ORDER BY [COMMITMENT_UID]",
                    row -> row.getString("COMMITMENT_UID"),
                    0,
                    CHAINS,
                    from == null ? " " : from,
                    before.toEpochMilli());
            int packed = ids.isEmpty() ? 0 : pack(session, ids, before);
            return new Rebuild.RebuildPiece(ids.size() < CHAINS ? null : ids.get(ids.size() - 1), ids.size(), packed);
        }));
    }

    /**
     * Inserts or replaces the archive's rows, then deletes the events by their keys. When fewer are deleted than were
     * packed, another node packed them too: everything is rolled back and done again. An event that comes between stays
     * a row of its own behind the archive, or keeps its chain from being packed this time.
     */
    private static int pack(SqlSession session, List<String> ids, Instant before) {
        Map<CommitmentId, List<LedgerEvent>> chains = Chains.readable(session, ids);
        List<String> whole = chains.keySet().stream().map(CommitmentId::value).toList();
        if (whole.isEmpty()) {
            return 0;
        }
        Map<CommitmentId, Integer> known = packedEvents(session, whole);
        List<Map<String, Object>> added = new ArrayList<>();
        List<Map<String, Object>> longer = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (Commitment state : states(session, whole)) {
            List<LedgerEvent> chain = chains.getOrDefault(state.id(), List.of());
            if (done(state, chain, before)) {
                (known.containsKey(state.id()) ? longer : added)
                        .add(Map.of("COMMITMENT_UID", state.id().value(), "CHAIN_TEXT", ChainText.of(chain)));
                chain.subList(known.getOrDefault(state.id(), 0), chain.size())
                        .forEach(event ->
                                events.add(new Object[] {EventRows.key(event.commitment(), event.sequence())}));
            }
        }
        session.insert("CHAIN_ARCHIVE", added);
        session.update("CHAIN_ARCHIVE", "COMMITMENT_UID", longer);
        int deleted = session.executeEach("DELETE FROM {LEDGER_EVENT} WHERE [EVENT_KEY] = ?", events);
        if (deleted != events.size()) {
            throw new OvertakenException("the archive");
        }
        return added.size() + longer.size();
    }

    private static List<Commitment> states(SqlSession session, List<String> ids) {
        Clause among = Clause.where("[COMMITMENT_UID]", ids);
        return ReadableRows.present(
                session.list("SELECT * FROM {COMMITMENT} WHERE " + among.text(), ReadableRows::read, among.values()));
    }

    /** How many events of each are packed away already. */
    private static Map<CommitmentId, Integer> packedEvents(SqlSession session, List<String> ids) {
        Map<CommitmentId, Integer> known = new HashMap<>();
        Clause among = Clause.where("[COMMITMENT_UID]", ids);
        session.each(
                "SELECT [COMMITMENT_UID], [CHAIN_TEXT] FROM {CHAIN_ARCHIVE} WHERE " + among.text(),
                row -> {
                    CommitmentId id = new CommitmentId(row.getString("COMMITMENT_UID"));
                    known.put(
                            id, ChainText.read(id, row.getString("CHAIN_TEXT")).size());
                },
                among.values());
        return known;
    }

    /**
     * Whether a chain may be packed: its commitment is not open, the events that were read are all its row knows of,
     * the last one is old enough, and the chain verifies. What does not verify stays as it is, for somebody to look at.
     */
    private static boolean done(Commitment state, List<LedgerEvent> chain, Instant before) {
        return !state.open()
                && chain.size() == state.sequence()
                && chain.get(chain.size() - 1).at().isBefore(before)
                && HashChain.verify(chain).isEmpty();
    }

    /** See {@link ForgottenMonths#forget}. */
    @Override
    public int forget(YearMonth first) {
        return months.forget(first);
    }

    /** See {@link ForgottenMonths#recall}. */
    @Override
    public Rebuild.RebuildPiece recall(@Nullable YearMonth first) {
        return months.recall(first);
    }

    /** Asked by whoever is about to tell figures of an old day; one row by its key. */
    @Override
    public Optional<YearMonth> first() {
        return Optional.ofNullable(tables.inTransaction(FigureStart::read).told());
    }

    /** Counts the archive's rows: for upkeep and its page, not for every request. */
    @Override
    public ArchiveState state() {
        return tables.inTransaction(session -> {
            FigureStart start = FigureStart.read(session);
            long packed = session.list("SELECT COUNT(*) AS [TOTAL] FROM {CHAIN_ARCHIVE}", row -> row.getLong("TOTAL"))
                    .get(0);
            return new ArchiveState(start.told(), start.recalling(), packed);
        });
    }
}
