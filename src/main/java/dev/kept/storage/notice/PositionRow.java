package dev.kept.storage.notice;

import dev.kept.core.notice.NoticePosition;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far one reader of the ledger has looked, as one row. Holds no state.
 *
 * @param name whose place it is; never changes
 */
public record PositionRow(LedgerTables tables, String name) {

    /** By the unique index. */
    public Optional<NoticePosition> read() {
        return tables
                .inTransaction(session -> session.list(
                        "SELECT * FROM {NOTICE_POSITION} WHERE [ROW_NAME] = ?", PositionRow::position, name))
                .stream()
                .findFirst();
    }

    /** Of two nodes that write the first one, the slower one replaces the faster one's at the second try. */
    public void keep(NoticePosition position) {
        Map<String, Object> values = Map.of(
                "ROW_NAME", name,
                "TELLS_SINCE", position.since().toEpochMilli(),
                "FROM_PLACE", position.from(),
                "NEXT_PLACE", position.next(),
                "SETTLED_AT", position.settled().toEpochMilli(),
                "LOOKED_AT", position.looked().toEpochMilli());
        Collisions.retried(
                2,
                () -> tables.inTransaction(session -> {
                    boolean there = !session.list(
                                    "SELECT [ID] FROM {NOTICE_POSITION} WHERE [ROW_NAME] = ?",
                                    row -> row.getLong("ID"),
                                    name)
                            .isEmpty();
                    if (there) {
                        session.update("NOTICE_POSITION", "ROW_NAME", List.of(values));
                    } else {
                        session.insert("NOTICE_POSITION", List.of(values));
                    }
                    return there;
                }));
    }

    private static NoticePosition position(Row row) {
        return new NoticePosition(
                Instant.ofEpochMilli(row.getLong("TELLS_SINCE")),
                row.getLong("FROM_PLACE"),
                row.getLong("NEXT_PLACE"),
                Instant.ofEpochMilli(row.getLong("SETTLED_AT")),
                Instant.ofEpochMilli(row.getLong("LOOKED_AT")));
    }
}
