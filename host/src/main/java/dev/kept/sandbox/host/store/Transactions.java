package dev.kept.sandbox.host.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Transactions bound to a thread. While one is open, {@link #dataSource()} hands out its connection, so that Active
 * Objects, SAL's executors and the product's documents are in it together. An inner transaction joins the outer one; when
 * it fails, the outer one can only be rolled back.
 */
public final class Transactions {
    private final DataSource pool;
    private final ThreadLocal<Open> current = new ThreadLocal<>();
    private final DataSource bound;

    public Transactions(DataSource pool) {
        this.pool = pool;
        this.bound = new BoundDataSource();
    }

    /** The thread's connection while a transaction is open, else a connection from the pool. */
    public DataSource dataSource() {
        return bound;
    }

    public boolean open() {
        return current.get() != null;
    }

    /** Runs work in the thread's transaction, or in a new one when there is none. */
    public <T> T join(Supplier<T> work) {
        Open outer = current.get();
        if (outer == null) {
            return alone(work);
        }
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            outer.rollbackOnly = true;
            throw e;
        }
    }

    /** Runs work in a new transaction; the thread's own waits meanwhile. */
    public <T> T alone(Supplier<T> work) {
        Open outer = current.get();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Open mine = new Open(connection);
            current.set(mine);
            try {
                return finish(mine, work);
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } finally {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }

    private static <T> T finish(Open mine, Supplier<T> work) throws SQLException {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error e) {
            mine.connection.rollback();
            throw e;
        }
        if (mine.rollbackOnly) {
            mine.connection.rollback();
            throw new IllegalStateException("the transaction was rolled back: a part of it had failed");
        }
        commit(mine.connection);
        return result;
    }

    /** What could not be committed is undone: giving the connection back would commit it. */
    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private static final class Open {
        private final Connection connection;
        private boolean rollbackOnly;

        Open(Connection connection) {
            this.connection = connection;
        }

        /** The connection, without the power to end the transaction. */
        Connection lent() {
            return (Connection) Proxy.newProxyInstance(
                    Transactions.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "close", "commit", "rollback", "setAutoCommit", "setTransactionIsolation" -> null;
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == arguments[0];
                        default -> {
                            try {
                                yield method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                    });
        }
    }

    private final class BoundDataSource extends ForwardingDataSource {
        BoundDataSource() {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Open open = current.get();
            return open == null ? super.getConnection() : open.lent();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }
    }
}
