package dev.kept.bench;

import dev.kept.sandbox.host.store.ForwardingDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A data source that writes down what is sent through it, so that the same statements can be sent once more in plain
 * JDBC, without anything of the plugin or of Active Objects around them.
 */
final class Recording extends ForwardingDataSource {
    private List<Sent> sent = new ArrayList<>();
    private boolean on;

    Recording(DataSource target) {
        super(target);
    }

    /** One statement: its text and how its values were set, once for each time it stands in the batch. */
    private record Sent(String sql, List<List<Setting>> runs, boolean query, boolean batch) {}

    private record Setting(Method method, Object[] arguments) {}

    /** What is sent from now on is written down. */
    void start() {
        sent = new ArrayList<>();
        on = true;
    }

    /** What was sent since the start. */
    Script stop() {
        on = false;
        return new Script(List.copyOf(sent));
    }

    /** Statements in the order in which they were sent. */
    static final class Script {
        private final List<Sent> statements;

        private Script(List<Sent> statements) {
            this.statements = statements;
        }

        int length() {
            return statements.size();
        }

        List<String> texts() {
            return statements.stream().map(Sent::sql).toList();
        }

        /** Sends them in one transaction, and reads every value that a query answers. */
        void play(DataSource source) throws SQLException, ReflectiveOperationException {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                for (Sent one : statements) {
                    play(connection, one);
                }
                connection.commit();
                connection.setAutoCommit(true);
            }
        }

        private static void play(Connection connection, Sent one) throws SQLException, ReflectiveOperationException {
            try (PreparedStatement statement = connection.prepareStatement(one.sql)) {
                for (List<Setting> run : one.runs) {
                    for (Setting setting : run) {
                        setting.method.invoke(statement, setting.arguments);
                    }
                    if (one.batch) {
                        statement.addBatch();
                    }
                }
                if (one.batch) {
                    statement.executeBatch();
                } else if (one.query) {
                    read(statement);
                } else {
                    statement.executeUpdate();
                }
            }
        }

        private static void read(PreparedStatement statement) throws SQLException {
            try (var result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int column = 1; column <= columns; column++) {
                        result.getString(column);
                    }
                }
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return on ? proxy(Connection.class, connectionOf(connection)) : connection;
    }

    private InvocationHandler connectionOf(Connection connection) {
        return (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement prepared
                    ? proxy(PreparedStatement.class, new Watched(prepared, (String) arguments[0]))
                    : result;
        };
    }

    private final class Watched implements InvocationHandler {
        private final PreparedStatement target;
        private final String sql;
        private final List<List<Setting>> runs = new ArrayList<>();
        private List<Setting> settings = new ArrayList<>();

        Watched(PreparedStatement target, String sql) {
            this.target = target;
            this.sql = sql;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (name.startsWith("set") && arguments != null && arguments.length > 1) {
                settings.add(new Setting(method, arguments));
            } else if (name.equals("addBatch")) {
                runs.add(settings);
                settings = new ArrayList<>();
            } else if (name.equals("executeBatch")) {
                sent.add(new Sent(sql, List.copyOf(runs), false, true));
                runs.clear();
            } else if (name.startsWith("execute")) {
                sent.add(new Sent(sql, List.of(settings), name.equals("executeQuery"), false));
                settings = new ArrayList<>();
            }
            return call(target, method, arguments);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Recording.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
