package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.sandbox.RunningSandbox.Finished;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} says to whoever types it wrongly: one clear line, and a non-zero exit. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void help_lists_every_option() throws Exception {
        Finished help = RunningSandbox.runToEnd("--help");

        assertEquals(0, help.exitCode());
        for (String option : new String[] {
            "--jira-port",
            "--confluence-port",
            "--home",
            "--database",
            "--data",
            "--now",
            "--time-zone",
            "--without",
            "--self-check",
            "--check",
            "--help"
        }) {
            assertTrue(help.output().contains(option), option + " in: " + help.output());
        }
    }

    @Test
    void an_unknown_option_is_named() throws Exception {
        refusedNaming("--colour", RunningSandbox.runToEnd("--colour", "blue"));
    }

    @Test
    void a_wrong_value_is_named() throws Exception {
        refusedNaming("tomorrow", RunningSandbox.runToEnd("--now", "tomorrow"));
        refusedNaming("Mars/Base", RunningSandbox.runToEnd("--time-zone", "Mars/Base"));
        refusedNaming("http", RunningSandbox.runToEnd("--jira-port", "http"));
        refusedNaming("oracle", RunningSandbox.runToEnd("--database", "oracle"));
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            refusedNaming(port, RunningSandbox.runToEnd("--jira-port", port, "--data", "none"));
        }
    }

    @Test
    void a_missing_data_file_is_named() throws Exception {
        refusedNaming("no-such-file.jsonl", RunningSandbox.runToEnd("--data", "no-such-file.jsonl"));
    }

    @Test
    void a_malformed_data_file_is_named_with_its_line() throws Exception {
        Path file = Files.writeString(folder.resolve("export.jsonl"), """
                {"id":"1","key":"ABC-1","fields":{"summary":"fine","project":{"key":"ABC"},\
                "created":"2026-01-01T10:00:00.000+0000"}}
                {"id":"2","key":"ABC-2","fields":
                """);

        Finished run = RunningSandbox.runToEnd("--data", file.toString());

        refusedNaming("export.jsonl", run);
        assertTrue(run.errors().contains("2"), run.errors());
    }

    @Test
    void what_no_host_has_cannot_be_left_out_and_is_named() throws Exception {
        refusedNaming(
                "com.atlassian.NoService",
                RunningSandbox.runToEnd(
                        "--jira-port", "0", "--confluence-port", "0", "--without", "com.atlassian.NoService"));
    }

    @Test
    void what_is_no_address_cannot_be_checked_and_is_named() throws Exception {
        refusedNaming("jira.example.com", RunningSandbox.runToEnd("--check", "jira.example.com", "http://localhost"));
    }

    @Test
    void a_check_without_a_login_says_where_to_put_it() throws Exception {
        refusedNaming("KEPT_CHECK_JIRA", RunningSandbox.runToEnd("--check", "http://localhost", "http://localhost"));
    }

    private static void refusedNaming(String thing, Finished run) {
        String errors = run.errors().strip();
        assertAll(
                () -> assertNotEquals(0, run.exitCode()),
                () -> assertTrue(errors.contains(thing), "should name " + thing + ": " + errors),
                () -> assertEquals(1, errors.lines().count(), "one line: " + errors),
                () -> assertFalse(errors.contains("Exception"), errors));
    }
}
