package it.kept.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import it.kept.sandbox.RunningSandbox;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Everything the product answers about the demo company, compared with the files under {@code src/test/resources/golden}.
 * With {@code -Dkept.golden.record=true} it writes them instead; whoever does so looks at the difference and commits it
 * with the reason.
 *
 * <p>A commitment's id is derived from the address of the installation, and lists are ordered by it where nothing else
 * tells two commitments apart. Therefore the ports are always the same here, below those that a system hands out, and two
 * runs on one machine wait for each other.
 */
class GoldenAnswersTest {

    private static final int JIRA_PORT = 24_990;
    private static final int CONFLUENCE_PORT = 24_991;
    /** Fewer than this were not everything, whatever they say. */
    private static final int FEWEST_FILES = 550;

    private static final List<String> JOBS = List.of(
            "dev.kept.outcomes.hourly", "dev.kept.seals.daily", "dev.kept.upkeep.daily", "dev.kept.reminders.hourly");

    @Test
    void every_answer_is_the_one_that_was_recorded() throws IOException {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "kept-golden-answers.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            assertTrue(alone.isValid());
            Recording recording = record();
            int files = recording.texts().size();
            assertTrue(files >= FEWEST_FILES, "Only " + files + " answers were recorded");
            GoldenFolder golden =
                    new GoldenFolder(RunningSandbox.baseDirectory().resolve("src/test/resources/golden"));
            if (Boolean.getBoolean("kept.golden.record")) {
                golden.write(recording.texts());
            }
            List<String> differences = golden.differences(recording.texts());
            if (!differences.isEmpty()) {
                fail(differences.size() + " of " + files + " answers are not what they were:\n\n"
                        + String.join("\n\n", differences));
            }
        }
    }

    private static Recording record() {
        try (RunningSandbox sandbox = RunningSandbox.startOn(
                JIRA_PORT,
                CONFLUENCE_PORT,
                "--data",
                "demo",
                "--now",
                RunningSandbox.NOW,
                "--time-zone",
                "Europe/Berlin")) {
            Recording recording = new Recording(new Unstable(sandbox.jira(), sandbox.confluence()));
            Coverage coverage = new Coverage();
            coverage.describe(
                    "jira",
                    sandbox.jiraAs("pm").get("/rest/kept/1/openapi.json").json());
            coverage.describe(
                    "confluence",
                    sandbox.confluenceAs("pm").get("/rest/kept/1/openapi.json").json());
            Recorder recorder = new Recorder(sandbox, recording, coverage);
            // Jobs follow a clock of their own; afterwards they have nothing left to do.
            JOBS.forEach(recorder::runJob);
            asItStands(recorder);
            afterwards(recorder);
            assertEquals(List.of(), coverage.gaps(), "operations of the API that nobody asked for");
            return recording;
        }
    }

    private static void asItStands(Recorder recorder) {
        new RestAnswers(recorder).record();
        new RestRefusals(recorder).record();
        new JiraPages(recorder).record();
        new ConfluencePages(recorder).record();
        new Exports(recorder).record("exports", List.of("WARE", "REP", "SECR"));
        Queries queries = new Queries(recorder);
        queries.record("queries");
        queries.properties("queries/properties", Company.issues());
    }

    /** What changes something comes last; the shop's ledger is exported when every kind of event is in it. */
    private static void afterwards(Recorder recorder) {
        Pages jira = new Pages(recorder, "jira");
        Administration administration = new Administration(recorder, jira);
        administration.functions();
        Mails mails = new Mails(recorder);
        new Steps(recorder, jira).record();
        mails.record("mails/all", "");
        administration.goals();
        administration.rulesAndWeights();
        administration.histories();
        administration.evidence();
        new Exports(recorder).record("exports-afterwards", List.of("SHOP"));
        new Queries(recorder).record("queries-afterwards");
    }
}
