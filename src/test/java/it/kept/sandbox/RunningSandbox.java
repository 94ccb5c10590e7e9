package it.kept.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A sandbox started by {@code ./run}, as a newcomer starts it, in a process of its own. */
public final class RunningSandbox implements AutoCloseable {

    /** The day the demo is looked at, so that every test sees the same figures. */
    public static final String NOW = "2026-11-20T09:00:00Z";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final List<String> addresses;
    private final Path log;
    private Optional<Path> passingHome = Optional.empty();

    private RunningSandbox(Process process, List<String> addresses, Path log) {
        this.process = process;
        this.addresses = addresses;
        this.log = log;
    }

    /**
     * Starts it and waits for the line that says it is ready. It takes free ports by itself: one that was found free here
     * might be anybody's by the time it starts.
     */
    static RunningSandbox start(String... options) {
        return startOn(0, 0, options);
    }

    /** Starts it on these ports, for answers that tell the hosts' addresses, and waits until it is ready; 0 is any. */
    public static RunningSandbox startOn(int jiraPort, int confluencePort, String... options) {
        List<String> command = new ArrayList<>(List.of(
                baseDirectory().resolve("run").toString(),
                "--jira-port",
                Integer.toString(jiraPort),
                "--confluence-port",
                Integer.toString(confluencePort)));
        command.addAll(List.of(options));
        try {
            Path logs = Files.createDirectories(baseDirectory().resolve("target/sandbox-logs"));
            Path log = Files.createTempFile(logs, "sandbox-", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(baseDirectory().toFile())
                    .redirectError(log.toFile())
                    .start();
            int hosts = command.contains("--second-jira-port") ? 3 : 2;
            return new RunningSandbox(process, awaitReady(process, hosts, log), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it to its end, for calls that are refused. */
    static Finished runToEnd(String... options) throws IOException, InterruptedException {
        return runToEnd(Map.of(), options);
    }

    /** Runs it to its end with variables of the environment. */
    static Finished runToEnd(Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(baseDirectory().resolve("run").toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(baseDirectory().toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> read(process.errorReader()));
        String output = read(process.inputReader());
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroy();
            throw new AssertionError("./run " + List.of(options) + " did not end");
        }
        return new Finished(process.exitValue(), output, errors.join());
    }

    /** What a call of {@code ./run} came to. */
    record Finished(int exitCode, String output, String errors) {}

    public String jira() {
        return addresses.get(0);
    }

    public String confluence() {
        return addresses.get(1);
    }

    public Http jiraAs(String user) {
        return Http.as(jira(), user);
    }

    /** At the second node, when it was started with one. */
    Http secondJiraAs(String user) {
        return Http.as(addresses.get(2), user);
    }

    public Http confluenceAs(String user) {
        return Http.as(confluence(), user);
    }

    /** Makes an issue in the shop's project and gives its key. */
    public String newIssue(String summary) {
        return made(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary
                        + "\"}}",
                "key");
    }

    /** Comments on an issue and gives the comment's id. */
    public String newComment(String issueKey, String text) {
        return made("/rest/api/2/issue/" + issueKey + "/comment", "{\"body\":\"" + text + "\"}", "id");
    }

    private String made(String path, String body, String member) {
        Http.Reply reply = jiraAs("pm").post(path, body);
        if (reply.status() != 201) {
            throw new AssertionError(reply.status() + " " + reply.body());
        }
        return reply.json().get(member).asText();
    }

    /** Removes its home once it has stopped. */
    RunningSandbox in(Path home) {
        passingHome = Optional.of(home);
        return this;
    }

    Path log() {
        return log;
    }

    /** Stops it as Ctrl-C does and gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The sandbox did not stop within 30 seconds");
        }
        passingHome.ifPresent(StoredDemo::remove);
        return process.exitValue();
    }

    /** Ends it at once, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static Path baseDirectory() {
        return Path.of(System.getProperty("kept.basedir", ".")).toAbsolutePath().normalize();
    }

    /** The hosts' addresses, which it prints once it is ready. */
    private static List<String> awaitReady(Process process, int hosts, Path log) {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        CompletableFuture<List<String>> ready = CompletableFuture.supplyAsync(() -> addresses(output, hosts));
        List<String> addresses;
        try {
            addresses = ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (addresses.size() < hosts) {
                throw new AssertionError("The sandbox ended before it was ready: " + Files.readString(log));
            }
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new AssertionError("The sandbox was not ready in " + PATIENCE, e);
        } catch (Exception e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
        // Keep draining, or the process would block once the pipe is full.
        Thread drain = new Thread(() -> read(output), "sandbox-output");
        drain.setDaemon(true);
        drain.start();
        return addresses;
    }

    private static List<String> addresses(BufferedReader output, int hosts) {
        List<String> addresses = new ArrayList<>();
        boolean ready = false;
        for (String line = readLine(output); line != null; line = readLine(output)) {
            if (ready) {
                addresses.add(line.substring(line.indexOf("http://")));
            }
            if (addresses.size() == hosts) {
                break;
            }
            ready |= line.equals("Kept sandbox ready");
        }
        return addresses;
    }

    private static String read(BufferedReader reader) {
        StringBuilder text = new StringBuilder();
        for (String line = readLine(reader); line != null; line = readLine(reader)) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static String readLine(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            return null; // the process ended and took the pipe with it
        }
    }
}
