package dev.kept.storage.evidence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.evidence.Seal;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Seals in a table that Active Objects made, by plain SQL; how far a chain is sealed stands beside its projection. */
public final class AoSealStore implements SealStore {
    private static final String SEALS = "SELECT * FROM {CHAIN_SEAL} WHERE [PROJECT_ID] = ?";

    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoSealStore(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /** No index helps here: the two columns are compared with each other. A job asks, not a person. */
    @Override
    public List<Commitment> unsealed(int limit) {
        return tables.inTransaction(session -> ReadableRows.page(
                limit,
                asked -> session.page(
                        "SELECT * FROM {COMMITMENT} WHERE [SEALED_SEQUENCE] IS NULL"
                                + " OR [SEALED_SEQUENCE] < [LAST_SEQUENCE] ORDER BY [COMMITMENT_UID]",
                        ReadableRows::read,
                        0,
                        asked)));
    }

    /** The one with the greatest number, by the index over project and number. */
    @Override
    public Optional<Seal> last(long projectId) {
        return tables.inTransaction(session -> last(session, projectId));
    }

    static Optional<Seal> last(SqlSession session, long projectId) {
        return session.page(SEALS + " ORDER BY [SEAL_NUMBER] DESC", AoSealStore::read, 0, 1, projectId).stream()
                .findFirst();
    }

    @Override
    public List<Long> projects() {
        return tables.inTransaction(session -> session.list(
                "SELECT [PROJECT_ID] FROM {CHAIN_SEAL} WHERE [PROJECT_ID] <> ? GROUP BY [PROJECT_ID]",
                row -> row.getLong("PROJECT_ID"),
                HOUSE));
    }

    /** In an installation that is older than these seals, what stands there is taken as it is, once. */
    @Override
    public void sealHouse() {
        Set<CommitmentId> known = new HashSet<>();
        int after = 0;
        List<Seal> page;
        do {
            page = seals(HOUSE, after, Seal.MOST);
            page.forEach(seal -> seal.heads().forEach(head -> known.add(head.commitment())));
            after += page.size();
        } while (page.size() == Seal.MOST);
        for (HouseTable table : HouseTable.values()) {
            if (!known.contains(table.id())) {
                Collisions.resolved(
                        () -> tables.inTransaction(session -> {
                            table.seal(session, Instant.now());
                            return table;
                        }),
                        other -> table);
            }
        }
    }

    /** By the same index, from a number on: no row is read twice however many there are. */
    @Override
    public List<Seal> seals(long projectId, int after, int limit) {
        return tables.inTransaction(session -> session.page(
                SEALS + " AND [SEAL_NUMBER] > ? ORDER BY [SEAL_NUMBER]",
                AoSealStore::read,
                0,
                limit,
                projectId,
                after));
    }

    /**
     * Seal and marks are written in one transaction. Of two nodes that pass the look at the key, the unique key fails
     * one, which has nothing to do then.
     */
    @Override
    public boolean add(Seal seal) {
        return Collisions.resolved(() -> added(seal), other -> false);
    }

    private boolean added(Seal seal) {
        return tables.inTransaction(session -> {
            int there = session.list(
                            "SELECT COUNT(*) AS [TOTAL] FROM {CHAIN_SEAL} WHERE [SEAL_KEY] = ?",
                            row -> row.getInt("TOTAL"),
                            key(seal))
                    .get(0);
            if (there > 0) {
                return false;
            }
            insert(session, seal);
            session.executeEach(
                    "UPDATE {COMMITMENT} SET [SEALED_SEQUENCE] = ? WHERE [COMMITMENT_UID] = ?",
                    seal.heads().stream()
                            .map(head -> new Object[] {
                                head.sequence(), head.commitment().value()
                            })
                            .toList());
            return true;
        });
    }

    static void insert(SqlSession session, Seal seal) {
        session.insert("CHAIN_SEAL", List.of(values(seal)));
    }

    private static String key(Seal seal) {
        return seal.projectId() + "/" + seal.number();
    }

    /** All columns but the number that the database gives. */
    private static Map<String, Object> values(Seal seal) {
        Map<String, Object> values = new HashMap<>();
        values.put("SEAL_KEY", key(seal));
        values.put("PROJECT_ID", seal.projectId());
        values.put("SEAL_NUMBER", seal.number());
        values.put("SEALED_AT", seal.at().toEpochMilli());
        values.put(
                "HEADS_TEXT",
                seal.heads().stream()
                        .map(head -> head.commitment() + " " + head.sequence() + " " + head.hash())
                        .collect(Collectors.joining("\n")));
        values.put("PREVIOUS_HASH", seal.previousHash().isEmpty() ? null : seal.previousHash());
        values.put("SEAL_HASH", seal.hash());
        return values;
    }

    /**
     * The seal of a row, as it was hashed. One whose heads are not in the form they are written in has none: then its hash
     * is not its own, which verification names.
     */
    private static Seal read(Row row) {
        String previous = row.getStringOrNull("PREVIOUS_HASH");
        return new Seal(
                row.getLong("PROJECT_ID"),
                row.getInt("SEAL_NUMBER"),
                Instant.ofEpochMilli(row.getLong("SEALED_AT")),
                heads(row.getStringOrNull("HEADS_TEXT")),
                previous == null ? "" : previous,
                row.getString("SEAL_HASH"));
    }

    private static List<Seal.SealedHead> heads(@Nullable String text) {
        try {
            return text == null
                    ? List.of()
                    : Arrays.stream(text.split("\n")).map(AoSealStore::head).toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** An id may hold a blank; the other two do not. */
    private static Seal.SealedHead head(String line) {
        int hash = line.lastIndexOf(' ');
        int sequence = hash < 0 ? -1 : line.lastIndexOf(' ', hash - 1);
        if (sequence < 0) {
            throw new IllegalArgumentException("Not a line of a seal: '" + line + "'");
        }
        return new Seal.SealedHead(
                new CommitmentId(line.substring(0, sequence)),
                Integer.parseInt(line.substring(sequence + 1, hash)),
                line.substring(hash + 1));
    }
}
