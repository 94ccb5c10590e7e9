package dev.kept.sandbox.host.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** Counts what is sent to a database: each is one round trip. */
public final class Statements {
    private final List<String> sent = new ArrayList<>();

    public synchronized void forget() {
        sent.clear();
    }

    public synchronized List<String> sent() {
        return List.copyOf(sent);
    }

    public DataSource counted(DataSource source) {
        return wrap(DataSource.class, source, (method, result) -> {
            if (result instanceof Connection connection) {
                return counted(connection);
            }
            return result;
        });
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Object result = call(connection, method, arguments);
                    if (result instanceof PreparedStatement prepared) {
                        return counted(PreparedStatement.class, prepared, (String) arguments[0]);
                    }
                    return result instanceof Statement plain ? counted(Statement.class, plain, "?") : result;
                });
    }

    private <T extends Statement> T counted(Class<T> type, T statement, String sql) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        add(arguments == null || arguments.length == 0 ? sql : String.valueOf(arguments[0]));
                    }
                    return call(statement, method, arguments);
                }));
    }

    private synchronized void add(String sql) {
        sent.add(sql);
    }

    private static <T> T wrap(Class<T> type, T target, BiFunction<Method, Object, Object> after) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> after.apply(method, call(target, method, arguments))));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
