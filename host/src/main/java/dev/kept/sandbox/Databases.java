package dev.kept.sandbox;

import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.MariaServer;
import java.nio.file.Path;
import java.util.Locale;

/** Opens the hosts' databases where {@code --database} says, and starts a server of our own where it asks for one. */
final class Databases implements AutoCloseable {
    static final String H2 = "h2";
    static final String MARIADB = "mariadb";
    /** With a schema of three bytes a sign, which holds no emoji, and blind for capitals and accents. */
    static final String NARROW_MARIADB = "mariadb-utf8mb3";

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String MYSQL = "jdbc:mysql:";
    private static final String WHOLE = "utf8mb4_bin";
    private static final String NARROW = "utf8mb3_general_ci";

    private final String wish;
    private final Home home;
    private MariaServer server;

    Databases(String wish, Home home) {
        this.wish = wish;
        this.home = home;
    }

    /** Whether {@code --database} may say that. */
    static boolean known(String wish) {
        return wish.equals(H2)
                || wish.equals(MARIADB)
                || wish.equals(NARROW_MARIADB)
                || wish.startsWith(POSTGRES)
                || wish.startsWith(MYSQL);
    }

    /** Whether several processes, or nodes, may use it at once. */
    static boolean shared(String wish) {
        return wish.startsWith(POSTGRES);
    }

    /**
     * The database of one host; a second node of it gets the same.
     *
     * @param folder the host's own
     * @throws Stopped when it cannot be opened
     */
    Database open(String application, Path folder) {
        try {
            String schema = "kept_" + application.toLowerCase(Locale.ROOT);
            if (wish.equals(H2)) {
                return Database.inFolder(folder);
            }
            if (wish.startsWith(POSTGRES)) {
                return Database.postgres(wish, schema);
            }
            return wish.startsWith(MYSQL)
                    ? Database.mysql(wish, schema, WHOLE)
                    : Database.mysql(server().url(), schema, wish.equals(MARIADB) ? WHOLE : NARROW);
        } catch (RuntimeException e) { // the pool wraps whatever the driver says
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            throw new Stopped("The database cannot be opened: " + why, e);
        }
    }

    /** Both hosts ask at once. */
    private synchronized MariaServer server() {
        if (server == null) {
            server = MariaServer.start(MariaServer.PROGRAMS, home.of("mariadb"));
        }
        return server;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
        }
    }
}
