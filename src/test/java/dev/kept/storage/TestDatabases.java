package dev.kept.storage;

import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.MariaServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * Empty databases for tests. One PostgreSQL and one MariaDB server serve all tests of a run, and one schema of each serves
 * them one after the other, emptied in between: making twenty tables anew takes longer than most tests.
 */
public final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String[] TABLES = {"TABLE"};
    private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

    private TestDatabases() {}

    public static Database h2() {
        return Database.inMemory("storage" + NUMBER.incrementAndGet());
    }

    /**
     * A PostgreSQL schema, emptied for this test. Tests that ask for it one after the other must have closed theirs. Skips
     * the test where the server's binaries cannot run.
     */
    public static Database postgres() {
        Database database = postgres("shared");
        empty(database);
        return database;
    }

    /** A PostgreSQL schema without any table. */
    public static Database freshPostgres() {
        return postgres("storage" + NUMBER.incrementAndGet());
    }

    private static Database postgres(String schema) {
        Assumptions.assumeTrue(Server.ADDRESS.isPresent(), "No PostgreSQL on this machine");
        return Database.postgres(Server.ADDRESS.orElseThrow(), schema);
    }

    /** Every sign is held, and no two texts that differ are the same: as the products ask of a MySQL. */
    public static final String WHOLE = "utf8mb4_bin";

    /**
     * Signs of three bytes at most, and blind for capitals, accents and blanks at a text's end: an older MySQL's, and in
     * all but the three bytes that of a Jira on SQL Server.
     */
    public static final String BLIND = "utf8mb3_general_ci";

    /** A MariaDB that holds every text as it is. */
    public static Database mariadb() {
        return mariadb(WHOLE);
    }

    /**
     * A MariaDB schema of that collation, emptied for this test: making its tables anew would take a second. Tests that
     * ask for it one after the other must have closed theirs.
     */
    public static Database mariadb(String collation) {
        Database database = mariadb("shared", collation);
        empty(database);
        return database;
    }

    /** A MariaDB schema without any table. Skips the test where the server's binaries cannot run. */
    public static Database freshMariadb() {
        return mariadb("storage" + NUMBER.incrementAndGet(), WHOLE);
    }

    /** Whether this JVM made its tables before: true of a schema that tests share, from the second time on. */
    static boolean hasTables(Database database) {
        return database.schema().startsWith("shared") && !MADE.add(database.schema());
    }

    private static Database mariadb(String schema, String collation) {
        Assumptions.assumeTrue(MariaDb.ADDRESS.isPresent(), "No MariaDB on this machine");
        return Database.mysql(MariaDb.ADDRESS.orElseThrow(), schema + "_" + collation, collation);
    }

    private static void empty(Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), connection.getSchema(), "AO_%", TABLES)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
            String quote = connection.getMetaData().getIdentifierQuoteString();
            for (String table : tables) {
                statement.execute("DELETE FROM " + quote + table + quote);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty " + database.schema(), e);
        }
    }

    /** Started when first asked for; stopped with the JVM. */
    private static final class MariaDb {
        static final Optional<String> ADDRESS = start();

        private MariaDb() {}

        private static Optional<String> start() {
            try {
                Path data = Files.createTempDirectory("kept-mariadb");
                MariaServer server = MariaServer.start(MariaServer.PROGRAMS, data);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    MariaServer.delete(data);
                }));
                return Optional.of(server.url());
            } catch (IOException | IllegalStateException e) {
                System.err.println("MariaDB does not start here, so its tests are skipped: " + e.getMessage());
                return Optional.empty();
            }
        }
    }

    /** Started when first asked for; stopped with the JVM. */
    private static final class Server {
        static final Optional<String> ADDRESS = start();

        private Server() {}

        private static Optional<String> start() {
            try {
                // Without waiting for the disk: nothing here outlives the JVM.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return Optional.of(server.getJdbcUrl("postgres", "postgres"));
            } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
                System.err.println("PostgreSQL does not start here, so its tests are skipped: " + e.getMessage());
                return Optional.empty();
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                System.err.println("PostgreSQL did not stop: " + e.getMessage());
            }
        }
    }
}
