package dev.kept.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.property.Life;
import dev.kept.core.transfer.ExportedLedger;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.link.ledger.LedgerJson;
import dev.kept.rest.RestTarget;
import dev.kept.testing.FakeWhereabouts;
import dev.kept.testing.GivenSeals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that comes from outside is answered or refused, and never fails: a fuzzer (Jazzer) that watches which code its
 * inputs reach looks for one that does. A short look each time; {@code -Dkept.fuzz.runs=1000000} for a long one.
 */
class FuzzedInputTest {

    private static final String RUNS = System.getProperty("kept.fuzz.runs", "1500");
    private static final long PATIENCE_HOURS = 12;

    @TempDir
    Path folder;

    @Test
    void the_api_is_sent_anything() {
        List<String> bodies = List.of(
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":2.5,\"side\":\"it\",\"stepId\":\"step-0001\"}",
                "{\"kind\":\"propose\",\"date\":\"2026-12-24\",\"words\":\"later\",\"stepId\":\"step-0001\"}",
                "{\"reader\":\"sales\",\"language\":\"en\",\"round\":1,\"answers\":[{\"step\":5}]}",
                "{\"project\":\"SHOP\",\"source\":\"dueDate\",\"dryRun\":true}",
                "{\"text\":\"The rollback is done.\"}");
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            // The fuzzer takes its choices from the end: which address, and that something is sent.
            seeds.add((bodies.get(i) + (char) i + (char) 1).getBytes(StandardCharsets.UTF_8));
        }
        holds(RestTarget.class, seeds);
    }

    @Test
    void a_ledger_is_any_file() {
        holds(LedgerFileTarget.class, List.of(ledger()));
    }

    @Test
    void people_type_anything() {
        holds(
                TypedTextsTarget.class,
                List.of("BEGIN:VCALENDAR\nDTSTART:20261225\n25.12.2026 Christmas\u0000"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** What an export holds after a short life. */
    private static byte[] ledger() {
        InMemoryLedgerStore store = new InMemoryLedgerStore();
        Life life = new Life(1, 14, store);
        for (Life.Kind kind : List.of(Life.Kind.MAKE, Life.Kind.WARN, Life.Kind.PROPOSE, Life.Kind.DELIVER)) {
            life.take(new Life.Turn(kind, 1, 1, 9));
        }
        TickingClock clock = new TickingClock(Life.START.plusDays(30));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.write(
                new ProjectExport(
                        store,
                        GivenSeals.NONE,
                        new FakeWhereabouts(0),
                        clock,
                        Life.PROJECT,
                        new ExportedLedger.ExportHead("there", "SHOP", "Shop", clock.instant())),
                out);
        assertTrue(out.size() > 500, out.toString(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** In a process of its own, because the fuzzer changes the classes it watches. */
    private void holds(Class<?> target, List<byte[]> seeds) {
        try {
            Path corpus = Files.createDirectory(folder.resolve("corpus"));
            for (byte[] seed : seeds) {
                Files.write(Files.createTempFile(corpus, "seed", ""), seed);
            }
            Path log = folder.resolve("log");
            Process fuzzer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "com.code_intelligence.jazzer.Jazzer",
                            "--target_class=" + target.getName(),
                            "--instrumentation_includes=dev.kept.**",
                            "--reproducer_path=" + folder,
                            "-artifact_prefix=" + folder + "/",
                            "-runs=" + RUNS,
                            corpus.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertTrue(fuzzer.waitFor(PATIENCE_HOURS, TimeUnit.HOURS), "the fuzzer did not end");
            String said = Files.readString(log);
            assertEquals(0, fuzzer.exitValue(), said);
            assertTrue(said.contains("Done " + RUNS + " runs"), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
