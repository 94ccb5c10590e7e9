package dev.kept.sandbox;

import java.net.URI;
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
    @Option(names = "--jira-port", paramLabel = "PORT", description = "Default: 2990.")
    private Integer jiraPort;

    @Option(names = "--confluence-port", paramLabel = "PORT", description = "Default: 1990.")
    private Integer confluencePort;

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
            paramLabel = "h2|mariadb|mariadb-utf8mb3|jdbc:postgresql://...|jdbc:mysql://.../",
            defaultValue = Databases.H2,
            description = "H2 files in the home; a MariaDB server of its own in the home, whose schemas hold every sign"
                    + " or only those of three bytes; or a PostgreSQL database or a MySQL or MariaDB server in which"
                    + " each host has its own schema.")
    private String database;

    @Option(
            names = "--data",
            paramLabel = "demo|none|FILE[,FILE]",
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
                    "Leaves a service (by its interface), a method of one (interface#method) or a package out of what the hosts"
                            + " offer the plugin, such as com.atlassian.scheduler.SchedulerService. May be given more than"
                            + " once.")
    private Set<String> without = new LinkedHashSet<>();

    @Option(
            names = "--self-check",
            description = "Starts both hosts on free ports without data, checks the plugin in them as --check does, and"
                    + " stops.")
    private boolean selfCheck;

    @Option(
            names = "--check",
            arity = "2",
            paramLabel = "URL",
            description = "Starts nothing: checks the plugin that is installed in the Jira and the Confluence at these"
                    + " addresses, prints a form to send back, and exits with 1 when something is off. Asks for an"
                    + " administrator of each, or takes name:password or an access token from KEPT_CHECK_JIRA and"
                    + " KEPT_CHECK_CONFLUENCE.")
    private List<URI> check = List.of();

    @Option(names = "--jar", paramLabel = "FILE", hidden = true)
    private String jar;

    @Option(names = "--help", usageHelp = true, description = "Shows this.")
    private boolean help;

    /**
     * Refuses what picocli cannot.
     *
     * @throws Stopped with one line that says what is wrong
     */
    void refuse() {
        checkPort("--jira-port", jiraPort());
        checkPort("--confluence-port", confluencePort());
        if (jiraPort() == confluencePort() && jiraPort() != 0) {
            throw new Stopped("--jira-port and --confluence-port are the same port: " + jiraPort());
        }
        for (URI address : check) {
            if (address.getHost() == null
                    || !String.valueOf(address.getScheme()).matches("https?")) {
                throw new Stopped("--check takes addresses such as https://jira.example.com/jira and not " + address);
            }
        }
        if (secondJiraPort != null) {
            checkPort("--second-jira-port", secondJiraPort);
            if (!Databases.shared(database)) {
                throw new Stopped("--second-jira-port needs --database with a PostgreSQL, which both nodes share");
            }
        }
        now();
        zone();
        if (!Databases.known(database)) {
            throw new Stopped("--database is h2, mariadb or mariadb-utf8mb3, or begins with jdbc:postgresql: or"
                    + " jdbc:mysql: and not " + database);
        }
    }

    private static void checkPort(String option, int port) {
        if (port < 0 || port > 65_535) {
            throw new Stopped(option + " is no port: " + port);
        }
    }

    int jiraPort() {
        return port(jiraPort, 2_990);
    }

    /** Beside a sandbox that runs a check of its own finds any other port. */
    private int port(Integer stated, int usual) {
        return stated != null ? stated : selfCheck ? 0 : usual;
    }

    /** Empty for one node. */
    Optional<Integer> secondJiraPort() {
        return Optional.ofNullable(secondJiraPort);
    }

    int confluencePort() {
        return port(confluencePort, 1_990);
    }

    /** Empty for a temporary folder. */
    Optional<Path> home() {
        return Optional.ofNullable(home).map(SandboxOptions::path);
    }

    /** What {@link Databases} opens. */
    String database() {
        return database;
    }

    boolean demo() {
        return data == null ? !selfCheck : data.equals("demo");
    }

    /** The data files; empty for the demo and for none. */
    List<Path> files() {
        return data == null || demo() || data.equals("none")
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

    /** Whether the plugin is only checked in both hosts. */
    boolean selfCheck() {
        return selfCheck;
    }

    /** The addresses of a Jira and a Confluence that are checked in place of anything being started; empty otherwise. */
    List<URI> check() {
        return check;
    }

    /** Services, methods and packages that the hosts do not offer. */
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
