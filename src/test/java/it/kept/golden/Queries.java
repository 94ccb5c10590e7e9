package it.kept.golden;

import com.fasterxml.jackson.databind.JsonNode;
import it.kept.sandbox.Http;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What Jira's queries find by the plugin's fields and functions, and what the issue properties hold that they read. */
final class Queries {

    private static final List<String> READERS = List.of("jira/anonymous", "jira/dev", "jira/pm", "jira/admin");
    private static final List<String> FIELDS = List.of(
            "commitmentOutcome = kept_first",
            "commitmentOutcome = kept_agreed",
            "commitmentOutcome = missed_warned",
            "commitmentOutcome = missed_silent",
            "commitmentOutcome = pending",
            "commitmentOutcome = released",
            "commitmentOutcome = requested",
            "commitmentOutcome = offered",
            "commitmentOutcome = declined",
            "commitmentOutcome is EMPTY",
            "commitmentDue >= 2026-11-20",
            "commitmentDue = 2026-12-07",
            "commitmentFirstDue < 2026-01-31",
            "promisedTo = Sales",
            "promisedTo = Warehouse",
            "commitmentSize >= 8",
            "commitmentSide = business",
            "commitmentReconstructed = true",
            "sharedGoal = NEXT-DAY",
            "sharedGoal is not EMPTY",
            "\"Promised to\" ~ Sales",
            "\"Promised for\" >= 2026-11-20",
            "\"Commitment size\" = 5");
    private static final List<String> FUNCTIONS = List.of(
            "issue in promisesMoved(\"-30d\")",
            "issue in promisesMoved(\"-52w\")",
            "issue in promisesMoved(\"2026-11-01\")",
            "issue in promisesDueWithin(\"7d\")",
            "issue in promisesDueWithin(\"4w\")",
            "issue in promisesDueWithin(\"2026-12-31\")",
            "issue in promisesInDanger()",
            "project = SHOP AND issue not in promisesInDanger()",
            "issue in promisesTo(\"Sales\")",
            "issue in promisesTo(\"sALES\")",
            "issue in promisesTo(\"Web shop team\")",
            "issue in promisesTo(\"Nobody\")",
            "issue in promisesWithoutConsent()");
    private static final List<String> REFUSED = List.of(
            "issue in promisesMoved()",
            "issue in promisesMoved(\"30d\")",
            "issue in promisesMoved(\"soon\")",
            "issue in promisesMoved(\"2027-01-01\")",
            "issue in promisesDueWithin(\"-7d\")",
            "issue in promisesDueWithin(7d, 8d)",
            "issue in promisesTo(\"\")",
            "issue in promisesInDanger(now)",
            "issue in promisesWithoutConsent(x)");

    private final Recorder recorder;

    Queries(Recorder recorder) {
        this.recorder = recorder;
    }

    void record(String group) {
        write(group + "/fields", FIELDS);
        write(group + "/functions", FUNCTIONS);
        write(group + "/refused", REFUSED);
    }

    private void write(String file, List<String> queries) {
        StringBuilder text = new StringBuilder();
        for (String query : queries) {
            Readers answers = new Readers(query);
            for (String reader : READERS) {
                answers.add(reader, found(reader, query));
            }
            text.append(answers).append('\n');
        }
        recorder.write(file, "GET /rest/api/2/search", text.toString());
    }

    private String found(String reader, String query) {
        Http.Reply reply =
                recorder.as(reader).get("/rest/api/2/search?maxResults=200&jql=" + encoded(query + " ORDER BY key"));
        if (reply.status() != 200) {
            return Answer.of(reply);
        }
        StringJoiner keys = new StringJoiner(" ");
        reply.json().get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
        return reply.json().get("total").asInt() + ": " + keys;
    }

    /** The properties of these issues, a line each, and the values of the plugin's own fields. */
    void properties(String file, List<String> issues) {
        StringBuilder text = new StringBuilder();
        List<String> fields = ownFields();
        for (String issue : issues) {
            String path = "/rest/api/2/issue/" + issue;
            text.append(issue).append('\n');
            JsonNode keys =
                    recorder.as("jira/admin").get(path + "/properties").json().get("keys");
            for (JsonNode key : keys) {
                String name = key.get("key").asText();
                text.append("  ").append(name).append(' ');
                text.append(recorder.as("jira/admin")
                        .get(path + "/properties/" + name)
                        .json()
                        .get("value"));
                text.append('\n');
            }
            JsonNode values = recorder.as("jira/admin").get(path).json().get("fields");
            fields.forEach(field -> text.append("  ")
                    .append(field)
                    .append(' ')
                    .append(values.get(field))
                    .append('\n'));
        }
        recorder.write(file, "GET /rest/api/2/issue/…/properties", text.toString());
    }

    private List<String> ownFields() {
        List<String> own = List.of("Promised to", "Promised for", "Commitment size", "Shared goals");
        List<String> ids = new ArrayList<>();
        for (JsonNode field : recorder.as("jira/admin").get("/rest/api/2/field").json()) {
            if (own.contains(field.get("name").asText())) {
                ids.add(field.get("id").asText());
            }
        }
        return ids;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
