package dev.kept.sandbox.host.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** The database of one product: an H2 file, or a schema of its own on a PostgreSQL, MySQL or MariaDB server. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    private final HikariDataSource pool;
    private final String schema;
    private final Engine engine;
    private final boolean inMemory;

    /** What is spoken there. MariaDB is told from MySQL by nothing that matters here. */
    public enum Engine {
        H2,
        POSTGRES,
        MYSQL
    }

    private Database(HikariDataSource pool, String schema, Engine engine, boolean inMemory) {
        this.inMemory = inMemory;
        this.pool = pool;
        this.schema = schema;
        this.engine = engine;
    }

    /** An H2 database in that folder, made when it is not there. */
    public static Database inFolder(Path folder) {
        // Written at the commit and not half a second later: what was answered is there after a crash, and a full disk
        // fails
        // the step that it keeps from being stored.
        return h2("jdbc:h2:file:" + folder.toAbsolutePath().resolve("database")
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
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
        return new Database(new HikariDataSource(config(url + settings)), "PUBLIC", Engine.H2, inMemory);
    }

    /**
     * A schema in a PostgreSQL database, made when it is not there.
     *
     * @param url    with user and password as parameters, where needed
     * @param schema lower case
     */
    public static Database postgres(String url, String schema) {
        once(url, "create schema if not exists " + schema);
        HikariConfig config = config(url);
        config.setSchema(schema);
        return new Database(new HikariDataSource(config), schema, Engine.POSTGRES, false);
    }

    /**
     * A schema of a MySQL or MariaDB server, which calls it a database, made when it is not there.
     *
     * @param url       with user and password as parameters, where needed, and without a database
     * @param schema    lower case
     * @param collation the schema's, such as {@code utf8mb4_bin}; its beginning names the characters it holds
     */
    public static Database mysql(String url, String schema, String collation) {
        once(
                url,
                "create database if not exists " + schema + " character set "
                        + collation.substring(0, collation.indexOf('_')) + " collate " + collation);
        HikariConfig config = config(url);
        config.setCatalog(schema);
        return new Database(new HikariDataSource(config), schema, Engine.MYSQL, false);
    }

    /** Before there is a pool, which wants its schema to be there. */
    private static void once(String url, String sql) {
        try (HikariDataSource pool = new HikariDataSource(config(url));
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot " + sql + ": " + e.getMessage(), e);
        }
    }

    private static HikariConfig config(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    /** A lock for all who use this schema of a PostgreSQL database. */
    public SessionLock lock(String name) {
        if (!postgres()) {
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

    public Engine engine() {
        return engine;
    }

    public boolean postgres() {
        return engine == Engine.POSTGRES;
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
