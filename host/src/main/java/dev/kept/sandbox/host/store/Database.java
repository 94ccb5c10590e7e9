package dev.kept.sandbox.host.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** The database of one product: an H2 file, or a schema of its own in a PostgreSQL database. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    private final HikariDataSource pool;
    private final String schema;
    private final boolean postgres;
    private final boolean inMemory;

    private Database(HikariDataSource pool, String schema, boolean postgres, boolean inMemory) {
        this.inMemory = inMemory;
        this.pool = pool;
        this.schema = schema;
        this.postgres = postgres;
    }

    /** An H2 database in that folder, made when it is not there. */
    public static Database inFolder(Path folder) {
        return h2("jdbc:h2:file:" + folder.toAbsolutePath().resolve("database") + ";DB_CLOSE_ON_EXIT=FALSE");
    }

    /** An H2 database in memory, for tests; it lives until it is closed. */
    public static Database inMemory(String name) {
        return h2("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    private static Database h2(String url) {
        boolean inMemory = url.startsWith("jdbc:h2:mem:");
        // H2 answers a query again from its last result while it believes that nothing changed. It can believe so when
        // another transaction changed rows before that result and committed after it.
        String settings = ";LOCK_TIMEOUT=10000;OPTIMIZE_REUSE_RESULTS=0";
        return new Database(pool(url + settings, Optional.empty()), "PUBLIC", false, inMemory);
    }

    /**
     * A schema in a PostgreSQL database, made when it is not there.
     *
     * @param url    with user and password as parameters, where needed
     * @param schema lower case
     */
    public static Database postgres(String url, String schema) {
        try (HikariDataSource once = pool(url, Optional.empty());
                Connection connection = once.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the schema " + schema + ": " + e.getMessage(), e);
        }
        return new Database(pool(url, Optional.of(schema)), schema, true, false);
    }

    private static HikariDataSource pool(String url, Optional<String> schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        schema.ifPresent(config::setSchema);
        return new HikariDataSource(config);
    }

    /** A lock for all who use this schema of a PostgreSQL database. */
    public SessionLock lock(String name) {
        if (!postgres) {
            throw new IllegalStateException("only a PostgreSQL database is shared by nodes");
        }
        return new SessionLock(pool.getJdbcUrl(), schema + "/" + name);
    }

    public DataSource dataSource() {
        return pool;
    }

    /** The schema that holds the tables. */
    public String schema() {
        return schema;
    }

    public boolean postgres() {
        return postgres;
    }

    /** Runs one statement outside any transaction. */
    public void execute(String sql) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public void close() {
        if (inMemory) {
            shutdown();
        }
        pool.close();
    }

    /** The statement ends its own connection, so an error after it means nothing. */
    private void shutdown() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            LoggerFactory.getLogger(Database.class).debug("after the shutdown of a database in memory", e);
        }
    }
}
