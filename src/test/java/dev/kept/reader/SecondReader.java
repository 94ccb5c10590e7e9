package dev.kept.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** {@code tools/reader}, run as somebody outside would: Python, its standard library, and files. */
public final class SecondReader {
    private static final String PYTHON = "python3";
    private static final Path SCRIPT =
            Path.of(System.getProperty("kept.basedir", "."), "tools", "reader", "kept_reader.py");

    private SecondReader() {}

    /** What it printed, and whether all was right. */
    public record Verdict(boolean good, String text) {}

    /** Skips a test where there is no Python; the plugin needs none. */
    public static void assumeThere() {
        Assumptions.assumeTrue(
                runs("-c", "import sys, zoneinfo; sys.exit(sys.version_info < (3, 9))"),
                "No Python 3.9 or later on the PATH: the second reader is not run.");
    }

    private static boolean runs(String... arguments) {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param arguments as on its command line */
    public static Verdict read(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(PYTHON, SCRIPT.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("PYTHONDONTWRITEBYTECODE", "1", "PYTHONUTF8", "1"));
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("It did not end: " + text);
            }
            return new Verdict(process.exitValue() == 0, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
