package dev.kept.sandbox;

import dev.kept.sandbox.check.InstallCheck;
import dev.kept.sandbox.check.Login;
import dev.kept.sandbox.host.DataFileException;
import dev.kept.sandbox.host.ProductHost;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Starts a Jira-like and a Confluence-like host that load the built jar, and stops them cleanly on Ctrl-C. Whatever keeps
 * it from starting is one line on standard error and exit code 2.
 */
public final class Sandbox {
    private static final int REFUSED = 2;
    private static final int FAILED = 1;
    private static final Path FORM = Path.of("docs", "first-run-form.md");

    private Sandbox() {}

    /** Runs until it is interrupted. */
    public static void main(String[] arguments) {
        SandboxOptions options = new SandboxOptions();
        CommandLine line = new CommandLine(options);
        try {
            line.parseArgs(arguments);
            if (line.isUsageHelpRequested()) {
                line.usage(System.out);
                return;
            }
            run(options);
        } catch (CommandLine.ParameterException | Stopped | DataFileException e) {
            System.err.println(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            System.exit(REFUSED);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Sandbox.class).error("The sandbox does not start", e);
            System.exit(FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(SandboxOptions options) throws InterruptedException {
        options.refuse();
        Data.check(options.files());
        Path jar = options.jar().orElseGet(Sandbox::builtJar);
        if (!options.check().isEmpty()) {
            System.exit(installed(options.check(), jar));
        }
        TimeZone.setDefault(TimeZone.getTimeZone(options.zone()));
        Path npm = Path.of("target", "npm", "node_modules").toAbsolutePath();
        if (!Files.isDirectory(npm.resolve("@atlassian/aui"))) {
            System.err.println("AUI is not in target/npm: pages will have no styles. ./run fetches it.");
        }
        TwoHosts hosts = TwoHosts.start(options, jar, npm, System.out::println);
        for (ProductHost host : hosts.hosts()) {
            for (String failure : host.failures()) {
                System.err.println("In " + host.product().displayName() + " the plugin is not enabled: " + failure);
            }
        }
        if (options.selfCheck()) {
            Login admin = Login.of("admin:admin");
            System.exit(told(new InstallCheck(jar, FORM)
                    .run(hosts.jira().baseUrl(), admin, hosts.confluence().baseUrl(), admin)));
        }
        Data data = new Data(hosts, System.out::println);
        if (options.demo()) {
            demo(data, hosts, options);
        } else {
            data.files(options.files());
        }
        System.out.println("Kept sandbox ready");
        System.out.println(hosts.jira().baseUrl());
        System.out.println(hosts.confluence().baseUrl());
        hosts.secondJira().ifPresent(node -> System.out.println("Second node: " + node.baseUrl()));
        new CountDownLatch(1).await();
    }

    /** Checks products that run already; the exit code. */
    private static int installed(List<URI> addresses, Path jar) {
        Login jira = login("KEPT_CHECK_JIRA", "Jira");
        Login confluence = login("KEPT_CHECK_CONFLUENCE", "Confluence");
        return told(new InstallCheck(jar, FORM).run(addresses.get(0), jira, addresses.get(1), confluence));
    }

    private static Login login(String variable, String product) {
        return Login.from(variable, product)
                .orElseThrow(() -> new Stopped("--check needs an administrator of " + product + ": name:password or an"
                        + " access token, in " + variable));
    }

    private static int told(InstallCheck.Result result) {
        System.out.print(result.markdown());
        return result.good() ? 0 : FAILED;
    }

    /** Without what was left out the demo may not be playable; the person wants to look all the same. */
    private static void demo(Data data, TwoHosts hosts, SandboxOptions options) {
        if (!hosts.jira().failures().isEmpty()) {
            System.err.println("Without the plugin there is no demo data");
            return;
        }
        try {
            data.demo();
        } catch (IllegalStateException e) {
            if (options.without().isEmpty()) {
                throw e;
            }
            System.err.println("The demo ends early: " + e.getMessage());
        }
    }

    private static Path builtJar() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().matches("kept-[\\d.]+(-\\w+)?\\.jar"))
                    .toList();
            if (jars.size() != 1) {
                throw new Stopped("There is not exactly one built jar in target; mvn package makes it.");
            }
            return jars.get(0);
        } catch (IOException e) {
            throw new Stopped("There is no built jar; ./run makes it.", e);
        }
    }
}
