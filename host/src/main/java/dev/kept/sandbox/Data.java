package dev.kept.sandbox;

import dev.kept.sandbox.demo.Demo;
import dev.kept.sandbox.demo.DemoTracker;
import dev.kept.sandbox.demo.DemoWiki;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.ProductHost;
import dev.kept.sandbox.host.Progress;
import dev.kept.sandbox.host.SandboxClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills the hosts with the data that the person asked for, unless the home has it already. */
final class Data {
    private static final String KIND = "loaded";
    private static final int STEP_PERCENT = 20;

    private final TwoHosts hosts;
    private final Progress progress;
    private final Documents documents;
    private final Set<String> loaded = new HashSet<>();

    Data(TwoHosts hosts, Progress progress) {
        this.hosts = hosts;
        this.progress = progress;
        this.documents = hosts.jira().documents();
        documents.each(KIND, (id, json) -> loaded.add(id));
    }

    /**
     * Checks that the files can be read, before anything is started.
     *
     * @throws Stopped naming the first that cannot
     */
    static void check(List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new Stopped("--data: there is no readable file " + file);
            }
        }
    }

    /** Plays the made-up company's year. */
    void demo() {
        if (!loaded.isEmpty()) {
            progress.say("The home has data already; no demo data is added");
            return;
        }
        progress.say("Playing a year of a made-up company");
        ProductHost jira = hosts.jira();
        SandboxClock clock = hosts.clock();
        new Demo(jira.baseUrl(), hosts.confluence().baseUrl(), (DemoTracker) jira.product(), (DemoWiki)
                        hosts.confluence().product())
                .play(clock, clock::set, percent -> {
                    if (percent % STEP_PERCENT == 0 && percent > 0) {
                        progress.say("  " + percent + " %");
                    }
                });
        clock.release();
        jira.scheduler().allJobs().forEach(job -> jira.scheduler().runNow(job.getJobId()));
        documents.put(KIND, "demo", "{}");
    }

    /** Loads Jira exports into the tracker. */
    void files(List<Path> files) {
        List<Path> wanted =
                files.stream().filter(file -> !loaded.contains(mark(file))).toList();
        if (wanted.size() < files.size()) {
            progress.say("The home has some of the data already");
        }
        if (!wanted.isEmpty()) {
            hosts.jira().product().load(wanted, progress);
            wanted.forEach(file -> documents.put(KIND, mark(file), "{}"));
        }
    }

    private static String mark(Path file) {
        try {
            return file.getFileName() + ":" + Files.size(file);
        } catch (IOException e) {
            throw new Stopped("--data: cannot be read: " + file, e);
        }
    }
}
