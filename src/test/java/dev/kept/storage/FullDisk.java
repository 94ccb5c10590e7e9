package dev.kept.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A database that refuses to write from some statement on, also at a commit, as one does whose disk is full; it reads as
 * before, and writes again once there is room.
 */
public final class FullDisk {
    /** PostgreSQL's for a full disk. */
    public static final String STATE = "53100";

    private final ThreadLocal<Boolean> wrote = ThreadLocal.withInitial(() -> false);
    private int room = Integer.MAX_VALUE;
    private int written;

    /** Room for so many statements that write, commits included; none is left after that. */
    public synchronized void roomFor(int statements) {
        room = statements;
        written = 0;
    }

    /** There is room again. */
    public void emptied() {
        roomFor(Integer.MAX_VALUE);
    }

    /** Whether something was refused since room was last measured. */
    public synchronized boolean full() {
        return written > room;
    }

    public DataSource over(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? over(connection) : result;
        });
    }

    private Connection over(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit") && wrote.get()) {
                wrote.set(false);
                write();
            }
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return over(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return result instanceof Statement statement ? over(Statement.class, statement, null) : result;
        });
    }

    private <T extends Statement> T over(Class<T> type, T statement, String prepared) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = prepared == null && arguments != null ? String.valueOf(arguments[0]) : prepared;
                if (sql != null && !sql.strip().toUpperCase(Locale.ROOT).startsWith("SELECT")) {
                    wrote.set(true);
                    write();
                }
            }
            return call(statement, method, arguments);
        });
    }

    private synchronized void write() throws SQLException {
        written++;
        if (full()) {
            throw new SQLException("could not extend file: No space left on device", STATE);
        }
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                FullDisk.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> answer.to(method, arguments);
                }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
