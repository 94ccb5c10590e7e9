package dev.kept.storage.trap;

import dev.kept.sandbox.host.ao.Entities;
import dev.kept.storage.StorageHost;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;

/** A database that has nothing and only writes down what Active Objects tell it: how they make our tables there. */
final class PaperDatabase {
    private final List<String> statements = new ArrayList<>();

    private PaperDatabase() {}

    /** The statements by which this provider makes the tables. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static List<String> tables(Function<DisposableDataSource, DatabaseProvider> provider) {
        PaperDatabase paper = new PaperDatabase();
        EntityManager manager =
                Entities.over(provider.apply(paper.blank(DisposableDataSource.class)), StorageHost.NAMESPACE);
        try {
            manager.migrate(StorageHost.ENTITIES.toArray(Class[]::new));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return paper.statements;
    }

    /** Answers everything with nothing, and hands out more of its kind. */
    private <T> T blank(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                PaperDatabase.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer(proxy, method, arguments)));
    }

    private Object answer(Object proxy, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return proxy == arguments[0];
            case "getIdentifierQuoteString":
                return "\"";
            default:
                if (arguments != null
                        && arguments[0] instanceof String sql
                        && method.getName().startsWith("execute")) {
                    statements.add(sql);
                }
        }
        Class<?> type = method.getReturnType();
        if (type == String.class) {
            return "";
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type.isInterface() ? blank(type) : null;
    }
}
