package dev.kept.storage.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellKey;
import dev.kept.core.departure.Departure;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.ChainText;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.cell.CellMonths;
import dev.kept.storage.cell.MonthKey;
import dev.kept.storage.row.CommitmentRows;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.SqlSession;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes chains of events, and the rows that follow from them, within a transaction of the caller's. */
public final class Chains {

    /** As many values as every database takes in one statement. */
    private static final int AT_ONCE = 500;

    private Chains() {}

    /**
     * The chains of these commitments, each oldest event first; without those that have none. What is packed away is
     * looked for only where a chain does not begin with its first event.
     *
     * @param uids as many as one statement takes
     */
    public static Map<CommitmentId, List<LedgerEvent>> read(SqlSession session, List<String> uids) {
        Clause asked = Clause.where("[COMMITMENT_UID]", uids);
        Map<CommitmentId, List<LedgerEvent>> chains = session
                .list(
                        "SELECT * FROM {LEDGER_EVENT} WHERE " + asked.text()
                                + " ORDER BY [COMMITMENT_UID], [SEQUENCE_NO]",
                        EventRows::read,
                        asked.values())
                .stream()
                .collect(Collectors.groupingBy(LedgerEvent::commitment, HashMap::new, Collectors.toList()));
        List<String> headless = uids.stream()
                .filter(uid -> {
                    List<LedgerEvent> chain = chains.get(new CommitmentId(uid));
                    return chain == null || chain.get(0).sequence() > 1;
                })
                .toList();
        if (!headless.isEmpty()) {
            Clause packed = Clause.where("[COMMITMENT_UID]", headless);
            session.each(
                    "SELECT [COMMITMENT_UID], [CHAIN_TEXT] FROM {CHAIN_ARCHIVE} WHERE " + packed.text(),
                    row -> chains.merge(
                            new CommitmentId(row.getString("COMMITMENT_UID")),
                            packed(row.getString("COMMITMENT_UID"), row.getString("CHAIN_TEXT")),
                            Chains::joined),
                    packed.values());
        }
        return chains;
    }

    /** The same without chains that hold what no event does: an ill one costs itself, not the others. */
    public static Map<CommitmentId, List<LedgerEvent>> readable(SqlSession session, List<String> uids) {
        try {
            return read(session, uids);
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            Map<CommitmentId, List<LedgerEvent>> chains = new HashMap<>();
            if (uids.size() > 1) {
                int half = uids.size() / 2;
                chains.putAll(readable(session, uids.subList(0, half)));
                chains.putAll(readable(session, uids.subList(half, uids.size())));
            }
            return chains;
        }
    }

    /** The events of an archive's row. */
    private static List<LedgerEvent> packed(String uid, String text) {
        return ChainText.read(new CommitmentId(uid), text);
    }

    private static List<LedgerEvent> joined(List<LedgerEvent> later, List<LedgerEvent> packed) {
        // What was packed between the two queries is in both.
        return Stream.concat(packed.stream(), later.stream().filter(event -> event.sequence() > packed.size()))
                .toList();
    }

    /**
     * Appends and replaces what follows, in the order that keeps two nodes apart: the states are read, the events
     * inserted, the states written, and only then the months locked and computed.
     *
     * @return whether it was written: not when a chain is already longer than its events' place in it
     * @throws IllegalStateException when an addition would leave a gap behind its chain
     */
    static boolean append(SqlSession session, List<Addition> together) {
        Map<String, Commitment> before =
                states(session, together.stream().map(one -> one.id().value()).toList());
        for (Addition addition : together) {
            Commitment state = before.get(addition.id().value());
            int stored = state == null ? 0 : state.sequence();
            if (stored >= addition.firstSequence()) {
                return false;
            }
            addition.requireNextAfter(stored);
        }
        write(session, together, before);
        Set<CellKey> touched = new HashSet<>();
        for (Addition addition : together) {
            touched.addAll(touched(before.get(addition.id().value()), addition.projection()));
        }
        CellMonths.recompute(session, touched);
        return true;
    }

    /**
     * Inserts the chains whose commitment has no row yet.
     *
     * @return how many were new. Their months are stale from then on
     */
    static int addMissing(SqlSession session, List<Addition> chains) {
        List<String> ids = chains.stream().map(chain -> chain.id().value()).toList();
        Clause among = Clause.where("[COMMITMENT_UID]", ids);
        Set<String> known = new HashSet<>(session.list(
                "SELECT [COMMITMENT_UID] FROM {COMMITMENT} WHERE " + among.text(),
                row -> row.getString("COMMITMENT_UID"),
                among.values()));
        List<Addition> missing = chains.stream()
                .filter(chain -> !known.contains(chain.id().value()))
                .toList();
        missing.forEach(chain -> chain.requireNextAfter(0));
        write(session, missing, Map.of());
        Set<MonthKey> months = missing.stream()
                .flatMap(chain -> CellFold.keysOf(chain.projection()).stream())
                .map(MonthKey::of)
                .collect(Collectors.toSet());
        CellMonths.markStale(session, months);
        return missing.size();
    }

    /** The rows of these commitments by id, without a lock; without those that have none. */
    public static Map<String, Commitment> states(SqlSession session, List<String> ids) {
        Map<String, Commitment> states = new HashMap<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            Clause among = Clause.where("[COMMITMENT_UID]", ids.subList(first, Math.min(ids.size(), first + AT_ONCE)));
            session.each(
                    "SELECT * FROM {COMMITMENT} WHERE " + among.text(),
                    row -> states.put(row.getString("COMMITMENT_UID"), CommitmentRows.read(row)),
                    among.values());
        }
        return states;
    }

    /** Events first: their unique key refuses this transaction before it has changed anything that others wait for. */
    private static void write(SqlSession session, List<Addition> together, Map<String, Commitment> before) {
        session.insert(
                "LEDGER_EVENT",
                together.stream()
                        .flatMap(addition -> addition.events().stream())
                        .map(EventRows::values)
                        .toList());
        Map<Boolean, List<Map<String, Object>>> rows = together.stream()
                .map(Addition::projection)
                .collect(Collectors.partitioningBy(
                        state -> before.containsKey(state.id().value()),
                        Collectors.mapping(CommitmentRows::values, Collectors.toList())));
        session.insert("COMMITMENT", rows.get(false));
        session.update("COMMITMENT", "COMMITMENT_UID", rows.get(true));
        DepartureRows.insert(
                session,
                together.stream()
                        .flatMap(addition ->
                                Departure.of(before.get(addition.id().value()), addition.events()).stream())
                        .toList());
        RequesterNames.remember(session, newRequesters(together, before));
    }

    /** Names that these additions bring, so that a usual step does not ask for names at all. */
    private static List<String> newRequesters(List<Addition> together, Map<String, Commitment> before) {
        return together.stream()
                .map(Addition::projection)
                .filter(state -> {
                    Commitment then = before.get(state.id().value());
                    return then == null || !then.requester().equals(state.requester());
                })
                .map(Commitment::requester)
                .toList();
    }

    /** The cells it was counted in and those it is counted in now. */
    private static Set<CellKey> touched(@Nullable Commitment before, Commitment after) {
        Set<CellKey> keys = new HashSet<>(CellFold.keysOf(after));
        if (before != null) {
            keys.addAll(CellFold.keysOf(before));
        }
        return keys;
    }
}
