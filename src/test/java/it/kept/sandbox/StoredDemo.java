package it.kept.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The demo company's year, played once in a test process and kept as a home. A sandbox that begins with a copy of it is
 * ready in a third of the time, and no test class sees what another one left.
 */
final class StoredDemo {
    // Below the ports that systems give to clients, so that nobody is given one between two starts.
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 32_000;

    private static StoredDemo stored;

    private final Path home;
    private final int jiraPort;
    private final int confluencePort;

    private StoredDemo(Path home, int jiraPort, int confluencePort) {
        this.home = home;
        this.jiraPort = jiraPort;
        this.confluencePort = confluencePort;
    }

    /** Starts a sandbox with the demo, at {@link RunningSandbox#NOW}; one at a time, for its pages name its ports. */
    static RunningSandbox start() {
        StoredDemo demo = played();
        Path copy = temporary();
        demo.copyTo(copy);
        return demo.startIn(copy, RunningSandbox.NOW).in(copy);
    }

    /** Played at first use. */
    static synchronized StoredDemo played() {
        if (stored == null) {
            StoredDemo demo = new StoredDemo(temporary(), freePort(), freePort());
            demo.startIn(demo.home, RunningSandbox.NOW).close();
            stored = demo;
        }
        return stored;
    }

    /** Starts a sandbox in a home that holds a copy. */
    RunningSandbox startIn(Path copy, String now) {
        return RunningSandbox.startOn(
                jiraPort, confluencePort, "--home", copy.toString(), "--data", "demo", "--now", now);
    }

    /** Puts the home as it was after the year into another folder. */
    void copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(home.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a home and all that is in it. */
    static void remove(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            Path parent = Files.createDirectories(RunningSandbox.baseDirectory().resolve("target/demo-homes"));
            return Files.createTempDirectory(parent, "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        for (int tried = 0; tried < 100; tried++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one, then.
            }
        }
        throw new AssertionError("No free port between " + FIRST_PORT + " and " + LAST_PORT);
    }
}
