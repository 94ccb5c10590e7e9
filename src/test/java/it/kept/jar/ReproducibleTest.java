package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the jar a second time, from a copy of its sources in another folder, and compares the bytes. */
class ReproducibleTest {
    private static final long MINUTES = 5;

    private static final List<String> SOURCES = List.of(
            ".mvn",
            "pom.xml",
            "build",
            "LICENSE",
            "NOTICE",
            "atlassian-plugin.xml",
            "src/main",
            "platform/src/main",
            "host/src/main/antlr",
            "tools/src/main",
            "host/repository",
            "docs/guide");

    @TempDir
    private Path elsewhere;

    @Test
    void a_second_build_in_another_folder_gives_the_same_bytes() throws Exception {
        Path here = Path.of(System.getProperty("kept.basedir", "."));
        for (String source : SOURCES) {
            if (Files.exists(here.resolve(source))) {
                copy(here.resolve(source), elsewhere.resolve(source));
            }
        }
        Path log = elsewhere.resolve("build.log");

        Process build = new ProcessBuilder("mvn", "-o", "-q", "-B", "-Dmaven.test.skip=true", "package")
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(build.waitFor(MINUTES, TimeUnit.MINUTES), "The second build takes too long");
        assertEquals(0, build.exitValue(), () -> read(log));

        Path second = elsewhere.resolve("target").resolve(BuiltJar.FILE.getFileName());
        assertEquals(-1, Files.mismatch(BuiltJar.FILE, second), "The two jars differ from that byte on");
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
