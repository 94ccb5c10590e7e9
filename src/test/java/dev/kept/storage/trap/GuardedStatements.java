package dev.kept.storage.trap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A data source for tests that fails at a statement of the plugin's own, or at a value for any statement, which one of the
 * five databases would refuse or take for something else. What Active Objects write themselves is theirs.
 */
public final class GuardedStatements {
    private static final String OWN = "dev.kept.storage.sql.SqlSession";

    private final StatementTraps traps;

    private GuardedStatements(Set<String> largeTexts) {
        this.traps = new StatementTraps(largeTexts);
    }

    /** @param largeTexts the columns that hold a text without a limit */
    public static DataSource over(DataSource source, Set<String> largeTexts) {
        GuardedStatements guard = new GuardedStatements(largeTexts);
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? guard.guarded(connection) : result;
        });
    }

    private Connection guarded(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (!(result instanceof PreparedStatement statement)) {
                return result;
            }
            String sql = (String) arguments[0];
            boolean own = own();
            if (own) {
                check(sql);
            }
            return guarded(statement, sql, own);
        });
    }

    private void check(String sql) {
        Set<Trap> met = traps.of(sql);
        if (!met.isEmpty()) {
            throw new AssertionError(met + " in: " + sql);
        }
    }

    private PreparedStatement guarded(PreparedStatement statement, String sql, boolean own) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer place) {
                boolean nothing = method.getName().equals("setNull") || arguments[1] == null;
                if (!nothing && "".equals(arguments[1])) {
                    throw new AssertionError(Trap.EMPTY_TEXT + " at " + place + " of: " + sql);
                }
                if (own && nothing && traps.compares(sql, place)) {
                    throw new AssertionError(Trap.NULL_COMPARED + " at " + place + " of: " + sql);
                }
            }
            return call(statement, method, arguments);
        });
    }

    private static boolean own() {
        return Arrays.stream(Thread.currentThread().getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(OWN));
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                GuardedStatements.class.getClassLoader(),
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
