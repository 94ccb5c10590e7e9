package it.kept.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.kept.sandbox.Http;
import it.kept.sandbox.RunningSandbox;
import java.util.List;
import java.util.Set;

/** Where answers are asked for and written down. A reader is called {@code jira/pm} or {@code confluence/sales}. */
final class Recorder {

    static final List<String> JIRA = List.of("jira/anonymous", "jira/dev", "jira/pm", "jira/admin");
    static final List<String> CONFLUENCE = List.of(
            "confluence/anonymous", "confluence/pm", "confluence/admin", "confluence/sales", "confluence/finance");
    static final List<String> PM = List.of("jira/pm", "confluence/pm");
    static final String REST = "/rest/kept/1";

    private final RunningSandbox sandbox;
    private final Recording recording;
    private final Coverage coverage;

    Recorder(RunningSandbox sandbox, Recording recording, Coverage coverage) {
        this.sandbox = sandbox;
        this.recording = recording;
        this.coverage = coverage;
    }

    String jira() {
        return sandbox.jira();
    }

    String confluence() {
        return sandbox.confluence();
    }

    /** Talks to a product without writing anything down. */
    Http as(String reader) {
        String[] parts = reader.split("/");
        return parts[0].equals("jira") ? sandbox.jiraAs(parts[1]) : sandbox.confluenceAs(parts[1]);
    }

    String newIssue(String summary) {
        return sandbox.newIssue(summary);
    }

    String newComment(String issue, String text) {
        return sandbox.newComment(issue, text);
    }

    /** Asks the API the same of several readers. */
    void get(String file, String path, List<String> readers) {
        Readers answers = new Readers("GET " + path);
        for (String reader : readers) {
            Http.Reply reply = as(reader).get(REST + path);
            note(reader, "GET", path, reply);
            answers.add(reader, Answer.of(reply));
        }
        recording.add(file, answers.toString());
    }

    /** Asks how it is; without the jobs, which may or may not have run by now, and what they left waiting. */
    void health(String file, String path, List<String> readers) {
        Readers answers = new Readers("GET " + path);
        for (String reader : readers) {
            Http.Reply reply = as(reader).get(REST + path);
            note(reader, "GET", path, reply);
            ObjectNode told = reply.json().deepCopy();
            ArrayNode steady = told.putArray("checks");
            reply.json().get("checks").forEach(check -> {
                if (!Set.of("job", "queue").contains(check.get("code").asText())) {
                    steady.add(check);
                }
            });
            answers.add(reader, Answer.head(reply) + "\n" + JsonText.of(told.toString()));
        }
        recording.add(file, answers.toString());
    }

    /** Sends the API the same from several readers. */
    void post(String file, String path, String json, List<String> readers) {
        post(file, path, json, readers, false);
    }

    /** Sends the API from several readers what has to be refused. */
    void refused(String file, String path, String json, List<String> readers) {
        post(file, path, json, readers, true);
    }

    private void post(String file, String path, String json, List<String> readers, boolean refused) {
        Readers answers = new Readers("POST " + path + "\n" + json);
        for (String reader : readers) {
            Http.Reply reply = as(reader).post(REST + path, json);
            if (refused && reply.status() < 400) {
                throw new AssertionError(reader + " was not refused: POST " + path + " " + json + " " + reply);
            }
            note(reader, "POST", path, reply);
            answers.add(reader, Answer.of(reply));
        }
        recording.add(file, answers.toString());
    }

    /** Puts the same from several readers. */
    void put(String file, String path, String json, List<String> readers) {
        Readers answers = new Readers("PUT " + path + "\n" + json);
        for (String reader : readers) {
            Http.Reply reply = as(reader).put(REST + path, json);
            note(reader, "PUT", path, reply);
            answers.add(reader, Answer.of(reply));
        }
        recording.add(file, answers.toString());
    }

    /** Sends the API something as pm in Jira and gives the answer on. */
    JsonNode step(String file, String path, String json) {
        return step(file, path, json, "jira/pm");
    }

    JsonNode step(String file, String path, String json, String reader) {
        Http.Reply reply = as(reader).post(REST + path, json);
        note(reader, "POST", path, reply);
        Readers answers = new Readers("POST " + path + "\n" + json);
        answers.add(reader, Answer.of(reply));
        recording.add(file, answers.toString());
        return reply.json();
    }

    /** Has one of the plugin's jobs run now. */
    void runJob(String job) {
        Http.Reply ran = as("jira/admin").form("/admin/jobs", "job", job);
        if (ran.status() != 200 || !ran.body().contains("SUCCESS")) {
            throw new AssertionError(ran.status() + " " + ran.body());
        }
    }

    /** Writes an answer down that was got another way. */
    void write(String file, String question, String answer) {
        recording.add(file, question + "\n\n" + answer);
    }

    /** Notes that an exported ledger was taken in. */
    void imported(int status) {
        coverage.met("jira", "POST", REST + "/imports", status);
    }

    private void note(String reader, String method, String path, Http.Reply reply) {
        coverage.met(reader.substring(0, reader.indexOf('/')), method, REST + path, reply.status());
    }
}
