package dev.kept.sandbox.host.store;

import dev.kept.sandbox.host.Documents;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How the nodes on one database learn of each other's changes: every write leaves a row that the others read. Numbers of
 * rows may become visible out of order, so each look goes back a little over what was seen.
 */
final class Feed {
    private static final int OVERLAP = 500;
    private static final int KEPT = 100_000;

    private final String node = UUID.randomUUID().toString();
    private final Transactions transactions;
    private final List<Documents.Listener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private long last;

    private record Row(long number, String kind, String id) {}

    Feed(Database database, Transactions transactions) {
        this.transactions = transactions;
        database.execute("create table if not exists host_change (seq bigserial primary key, node varchar(40) not null,"
                + " kind varchar(60) not null, id varchar(255) not null)");
        last = query("select coalesce(max(seq), 0) from host_change where node <> ? and seq > ?", 0).stream()
                .findFirst()
                .map(Row::number)
                .orElse(0L);
        database.execute("delete from host_change where seq < " + (last - KEPT));
        rows(Math.max(0, last - OVERLAP)).forEach(row -> seen.add(row.number()));
    }

    void listen(Documents.Listener listener) {
        listeners.add(listener);
    }

    /** Leaves a row for each id, in the thread's transaction where there is one. */
    void leave(Connection connection, String kind, Collection<String> ids) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into host_change (node, kind, id) values (?, ?, ?)")) {
            for (String id : ids) {
                insert.setString(1, node);
                insert.setString(2, kind);
                insert.setString(3, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    synchronized void refresh() {
        for (Row row : rows(Math.max(0, last - OVERLAP))) {
            if (seen.add(row.number())) {
                Optional<String> json = document(row.kind(), row.id());
                listeners.forEach(listener -> listener.changed(row.kind(), row.id(), json));
            }
            last = Math.max(last, row.number());
        }
        seen.removeIf(number -> number < last - 2L * OVERLAP);
    }

    private List<Row> rows(long after) {
        return query("select seq, kind, id from host_change where node <> ? and seq > ? order by seq", after);
    }

    private List<Row> query(String sql, long after) {
        return transactions.join(() -> {
            List<Row> rows = new ArrayList<>();
            try (Connection connection = transactions.dataSource().getConnection();
                    PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, node);
                select.setLong(2, after);
                try (ResultSet found = select.executeQuery()) {
                    boolean whole = found.getMetaData().getColumnCount() > 1;
                    while (found.next()) {
                        rows.add(new Row(
                                found.getLong(1), whole ? found.getString(2) : "", whole ? found.getString(3) : ""));
                    }
                }
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
            return rows;
        });
    }

    private Optional<String> document(String kind, String id) {
        return transactions.join(() -> {
            try (Connection connection = transactions.dataSource().getConnection();
                    PreparedStatement select =
                            connection.prepareStatement("select json from host_document where kind = ? and id = ?")) {
                select.setString(1, kind);
                select.setString(2, id);
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
                }
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }
}
