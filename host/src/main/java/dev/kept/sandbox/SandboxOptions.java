package dev.kept.sandbox;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the person asked for on the command line. */
@Command(
        name = "./run",
        sortOptions = false,
        description = "Starts a Jira-like and a Confluence-like host on this machine that run the built plugin.")
final class SandboxOptions {
    private static final String H2 = "h2";
    private static final String POSTGRES = "jdbc:postgresql:";

    @Option(names = "--jira-port", paramLabel = "PORT", defaultValue = "2990", description = "Default: 2990.")
    private int jiraPort;

    @Option(names = "--confluence-port", paramLabel = "PORT", defaultValue = "1990", description = "Default: 1990.")
    private int confluencePort;

    @Option(
            names = "--second-jira-port",
            paramLabel = "PORT",
            description = "Starts a second node of the Jira-like host there; only with a PostgreSQL database.")
    private Integer secondJiraPort;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where databases and files are kept. A temporary folder, removed at the end, when absent.")
    private String home;

    @Option(
            names = "--database",
            paramLabel = "h2|jdbc:postgresql://...",
            defaultValue = H2,
            description = "H2 files in the home, or a PostgreSQL database in which each host has its own schema.")
    private String database;

    @Option(
            names = "--data",
            paramLabel = "demo|none|FILE[,FILE]",
            defaultValue = "demo",
            description = "A made-up company, nothing, or Jira REST issues as JSON, one a line, plain or gzip.")
    private String data;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "Stops both hosts' clock at an instant such as 2026-11-23T09:00:00Z.")
    private String now;

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "The hosts' time zone, such as Europe/Berlin.")
    private String zone;

    @Option(
            names = "--without",
            paramLabel = "NAME",
            description =
                    "Leaves a service (by its interface) or a package out of what the hosts offer the plugin, such"
                            + " as com.atlassian.scheduler.SchedulerService. May be given more than once.")
    private Set<String> without = new LinkedHashSet<>();

    @Option(names = "--jar", paramLabel = "FILE", hidden = true)
    private String jar;

    @Option(names = "--help", usageHelp = true, description = "Shows this.")
    private boolean help;

    /**
     * Checks what picocli cannot.
     *
     * @throws Stopped with one line that says what is wrong
     */
    void check() {
        checkPort("--jira-port", jiraPort);
        checkPort("--confluence-port", confluencePort);
        if (jiraPort == confluencePort && jiraPort != 0) {
            throw new Stopped("--jira-port and --confluence-port are the same port: " + jiraPort);
        }
        if (secondJiraPort != null) {
            checkPort("--second-jira-port", secondJiraPort);
            if (postgres().isEmpty()) {
                throw new Stopped("--second-jira-port needs --database with a PostgreSQL, which both nodes share");
            }
        }
        now();
        zone();
        if (!database.equals(H2) && !database.startsWith(POSTGRES)) {
            throw new Stopped("--database is h2 or begins with jdbc:postgresql: and not " + database);
        }
    }

    private static void checkPort(String option, int port) {
        if (port < 0 || port > 65_535) {
            throw new Stopped(option + " is no port: " + port);
        }
    }

    int jiraPort() {
        return jiraPort;
    }

    /** Empty for one node. */
    Optional<Integer> secondJiraPort() {
        return Optional.ofNullable(secondJiraPort);
    }

    int confluencePort() {
        return confluencePort;
    }

    /** Empty for a temporary folder. */
    Optional<Path> home() {
        return Optional.ofNullable(home).map(SandboxOptions::path);
    }

    /** The JDBC address of a PostgreSQL database; empty for H2. */
    Optional<String> postgres() {
        return database.equals(H2) ? Optional.empty() : Optional.of(database);
    }

    boolean demo() {
        return data.equals("demo");
    }

    /** The data files; empty for the demo and for none. */
    List<Path> files() {
        return demo() || data.equals("none")
                ? List.of()
                : Stream.of(data.split(",")).map(SandboxOptions::path).toList();
    }

    Optional<Instant> now() {
        try {
            return Optional.ofNullable(now).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw new Stopped("--now is an instant such as 2026-11-23T09:00:00Z and not " + now, e);
        }
    }

    ZoneId zone() {
        try {
            return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Stopped("--time-zone is a zone such as Europe/Berlin and not " + zone, e);
        }
    }

    /** Services and packages that the hosts do not offer. */
    Set<String> without() {
        return without;
    }

    /** A jar other than the one that was built here. */
    Optional<Path> jar() {
        return Optional.ofNullable(jar).map(SandboxOptions::path);
    }

    /** Relative to where the person stands, not to where the script went. */
    private static Path path(String text) {
        return Path.of(System.getProperty("kept.started-in", ""))
                .resolve(text)
                .toAbsolutePath()
                .normalize();
    }
}
