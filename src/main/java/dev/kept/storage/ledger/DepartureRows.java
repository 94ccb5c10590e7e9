package dev.kept.storage.ledger;

import dev.kept.core.departure.Departure;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.row.DayText;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns departures into rows and back, and keeps a chain's rows as the chain says. */
public final class DepartureRows {
    private static final String TABLE = "DEPARTURE";

    private DepartureRows() {}

    static void insert(SqlSession session, List<Departure> departures) {
        session.insert(TABLE, departures.stream().map(DepartureRows::values).toList());
    }

    /**
     * Makes the rows of these chains what the chains say.
     *
     * @param chains whole ones, at most as many as one statement takes
     */
    public static void replace(SqlSession session, Map<CommitmentId, List<LedgerEvent>> chains) {
        session.executeEach(
                "DELETE FROM {DEPARTURE} WHERE [COMMITMENT_UID] = ?",
                chains.keySet().stream().map(id -> new Object[] {id.value()}).toList());
        insert(
                session,
                chains.values().stream()
                        .flatMap(events -> Departure.of(null, events).stream())
                        .toList());
    }

    /** The ids of those chains whose rows are not what the chains say. */
    public static List<String> differing(SqlSession session, Map<CommitmentId, List<LedgerEvent>> chains) {
        Map<CommitmentId, SortedSet<String>> stored = stored(session, uids(chains.keySet()));
        return chains.entrySet().stream()
                .filter(chain -> !expected(chain.getValue())
                        .equals(stored.getOrDefault(chain.getKey(), Collections.emptySortedSet())))
                .map(chain -> chain.getKey().value())
                .toList();
    }

    /** What a chain's rows hold when they are right, a text for each row. */
    private static SortedSet<String> expected(List<LedgerEvent> chain) {
        return Departure.of(null, chain).stream().map(Departure::text).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The same of the rows as they are stored, readable or not; without commitments that have none.
     *
     * @param uids as many as one statement takes
     */
    public static Map<CommitmentId, SortedSet<String>> stored(SqlSession session, List<String> uids) {
        Map<CommitmentId, SortedSet<String>> texts = new HashMap<>();
        Clause among = Clause.where("[COMMITMENT_UID]", uids);
        session.each(
                "SELECT * FROM {DEPARTURE} WHERE " + among.text(),
                row -> texts.computeIfAbsent(new CommitmentId(row.getString("COMMITMENT_UID")), none -> new TreeSet<>())
                        .add(row.getInt("SEQUENCE_NO") + " " + row.getLong("PROJECT_ID") + " "
                                + row.getString("LEFT_DAY") + " " + row.getString("DEPARTURE_KIND")),
                among.values());
        return texts;
    }

    private static List<String> uids(Collection<CommitmentId> ids) {
        return ids.stream().map(CommitmentId::value).toList();
    }

    private static Map<String, Object> values(Departure departure) {
        return Map.of(
                "EVENT_KEY", EventRows.key(departure.commitment(), departure.event()),
                "COMMITMENT_UID", departure.commitment().value(),
                "SEQUENCE_NO", departure.event(),
                "PROJECT_ID", departure.projectId(),
                "LEFT_DAY", DayText.of(departure.on()),
                "DEPARTURE_KIND", departure.kind().name());
    }

    /**
     * The departure of a row.
     *
     * @throws IllegalArgumentException when it names a kind that this version does not know
     */
    public static Departure read(Row row) {
        return new Departure(
                new CommitmentId(row.getString("COMMITMENT_UID")),
                row.getInt("SEQUENCE_NO"),
                row.getLong("PROJECT_ID"),
                DayText.read(row.getString("LEFT_DAY")),
                Departure.DepartureKind.valueOf(row.getString("DEPARTURE_KIND")));
    }
}
