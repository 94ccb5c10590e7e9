package dev.kept.bench;

import dev.kept.sandbox.host.store.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The two databases that everything is measured on, in a folder of their own that is deleted afterwards. */
final class Stage implements AutoCloseable {
    private static final String[][] SERVER = {
        {"fsync", "on"},
        {"synchronous_commit", "on"},
        {"full_page_writes", "on"},
        {"shared_buffers", "1GB"},
        {"work_mem", "64MB"},
        {"maintenance_work_mem", "512MB"},
        {"max_wal_size", "8GB"},
        {"random_page_cost", "1.1"},
        {"max_parallel_workers_per_gather", "2"},
    };

    private final Path folder;
    private final EmbeddedPostgres server;

    private Stage(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static Stage open(Path folder) throws IOException {
        Files.createDirectories(folder);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(true);
        for (String[] setting : SERVER) {
            builder.setServerConfig(setting[0], setting[1]);
        }
        return new Stage(folder, builder.start());
    }

    Path folder() {
        return folder;
    }

    /** @param kind H2 or PostgreSQL */
    Database of(String kind, String name) {
        return kind.equals("H2") ? h2(name) : postgres(name);
    }

    /** A fresh schema of the server. Commits wait for the disk. */
    private Database postgres(String name) {
        return Database.postgres(server.getJdbcUrl("postgres", "postgres"), name);
    }

    /** A fresh H2 file. H2 does not answer a query again from the last result. */
    private Database h2(String name) {
        return Database.inFolder(folder.resolve(name));
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
