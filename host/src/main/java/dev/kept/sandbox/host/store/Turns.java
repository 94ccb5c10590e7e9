package dev.kept.sandbox.host.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What the nodes on one PostgreSQL take by turns: numbers, and the runs of jobs. Each in a transaction of its own. */
final class Turns {
    private final Transactions transactions;

    Turns(Database database, Transactions transactions) {
        this.transactions = transactions;
        database.execute(
                "create table if not exists host_counter (name varchar(255) primary key, value bigint not null)");
        database.execute("create table if not exists host_turn (name varchar(255) primary key, due bigint not null)");
    }

    long next(String name, long above) {
        String sql = "insert into host_counter (name, value) values (?, ?) on conflict (name) do update"
                + " set value = greatest(host_counter.value + 1, excluded.value) returning value";
        return transactions.alone(() -> {
            try (Connection connection = transactions.dataSource().getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, name);
                statement.setLong(2, above + 1);
                return number(statement).orElseThrow();
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }

    private static Optional<Long> number(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.of(result.getLong(1)) : Optional.empty();
        }
    }

    void set(String name, long due) {
        String sql = "insert into host_turn (name, due) values (?, ?)"
                + " on conflict (name) do update set due = excluded.due";
        transactions.alone(() -> {
            try (Connection connection = transactions.dataSource().getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, name);
                statement.setLong(2, due);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }

    /** Only one node's update finds the turn still due. */
    Optional<Long> take(String name, long now, long following) {
        return transactions.alone(() -> {
            try (Connection connection = transactions.dataSource().getConnection();
                    PreparedStatement known = connection.prepareStatement(
                            "insert into host_turn (name, due) values (?, ?) on conflict (name) do nothing");
                    PreparedStatement update =
                            connection.prepareStatement("update host_turn set due = ? where name = ? and due <= ?");
                    PreparedStatement select =
                            connection.prepareStatement("select due from host_turn where name = ?")) {
                known.setString(1, name);
                known.setLong(2, now);
                known.executeUpdate();
                update.setLong(1, following);
                update.setString(2, name);
                update.setLong(3, now);
                if (update.executeUpdate() == 1) {
                    return Optional.empty();
                }
                select.setString(1, name);
                return Optional.of(number(select).orElse(Long.MAX_VALUE));
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        });
    }
}
