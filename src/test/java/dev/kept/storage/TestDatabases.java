package dev.kept.storage;

import dev.kept.sandbox.host.store.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** Fresh databases for tests: each empty, none shared. One PostgreSQL server serves all tests of a run. */
public final class TestDatabases {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabases() {}

    public static Database h2() {
        return Database.inMemory("storage" + NUMBER.incrementAndGet());
    }

    /** Skips the test where the server's binaries cannot run. */
    public static Database postgres() {
        Assumptions.assumeTrue(Server.ADDRESS.isPresent(), "No PostgreSQL on this machine");
        return Database.postgres(Server.ADDRESS.orElseThrow(), "storage" + NUMBER.incrementAndGet());
    }

    /** Started when first asked for; stopped with the JVM. */
    private static final class Server {
        static final Optional<String> ADDRESS = start();

        private Server() {}

        private static Optional<String> start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
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
