package it.kept.golden;

import com.fasterxml.jackson.databind.JsonNode;
import it.kept.sandbox.Http;
import java.util.List;
import java.util.Map;

/** What administrators do on their pages and over the API: rules, functions, goals, histories and the evidence. */
final class Administration {

    private static final String SERVLETS = "/plugins/servlet/kept/";
    private static final int MOST_TURNS = 20;

    private final Recorder recorder;
    private final Pages jira;
    private int orders = 1;

    Administration(Recorder recorder, Pages jira) {
        this.recorder = recorder;
        this.jira = jira;
    }

    /** Business functions come first: steps by mail need somebody to ask. */
    void functions() {
        String page = SERVLETS + "functions";
        jira.submit(
                "saved/function-refused", "admin", page, "zone", Map.of("name", "", "zone", "Mars", "contacts", "x"));
        jira.submit(
                "saved/function",
                "admin",
                page,
                "zone",
                Map.of("name", "Sales", "zone", "Europe/Berlin", "contacts", "boss@sales.example"));
        jira.submit(
                "saved/function-unused", "admin", page, "zone", Map.of("name", "Legal", "zone", "UTC", "contacts", ""));
        jira.submit("saved/function-removed", "admin", page + "?remove=Legal", "action", Map.of("action", "remove"));
    }

    void goals() {
        String page = SERVLETS + "goals";
        jira.submit(
                "saved/goal-refused", "admin", page, "words", Map.of("key", "not a key", "name", "", "action", "save"));
        jira.submit(
                "saved/goal-search",
                "admin",
                page,
                "words",
                Map.of("key", "CALM", "name", "Calm evenings", "words", "strategy", "action", "search"));
        jira.submit(
                "saved/goal", "admin", page, "words", Map.of("key", "CALM", "name", "Calm evenings", "action", "save"));
        jira.submit("saved/goal-removed", "admin", page + "?remove=CALM", "action", Map.of("action", "remove"));
    }

    void rulesAndWeights() {
        jira.submit(
                "saved/rules-refused",
                "admin",
                SERVLETS + "rules",
                "noticeDays",
                Map.of(
                        "noticeDays",
                        "-1",
                        "reopenDays",
                        "x",
                        "figureYears",
                        "1",
                        "cause0.side",
                        "",
                        "calendar0.name",
                        ""));
        jira.submit(
                "saved/rules",
                "admin",
                SERVLETS + "rules",
                "noticeDays",
                Map.of("noticeDays", "3", "reopenDays", "10", "freshDays", "20"));
        recorder.get("saved/rules", "/rules", List.of("jira/pm"));
        Map<String, String> none = Map.of(
                "understanding", "0", "shared_goals", "x", "reliability", "-5", "transparency", "", "reason", "x");
        Map<String, String> some = Map.of(
                "understanding",
                "10",
                "shared_goals",
                "20",
                "reliability",
                "40",
                "transparency",
                "30",
                "rates",
                "85",
                "reason",
                "The shop is late too often.",
                "action",
                "save");
        String page = SERVLETS + "weights?project=SHOP";
        jira.submit("saved/weights-refused", "admin", page, "reliability", none);
        jira.submit("saved/weights", "admin", page, "reliability", some);
        recorder.get("saved/scoreboard", "/projects/SHOP/scoreboard", List.of("jira/pm"));
    }

    void histories() {
        String page = SERVLETS + "backfill?project=REP";
        jira.submit("backfill/refused", "admin", page, "timeZone", Map.of("timeZone", "Mars", "action", "count"));
        jira.submit("backfill/count", "admin", page, "timeZone", Map.of("timeZone", "UTC", "action", "count"));
        for (String source : List.of("dueDate", "fixVersion", "keptFields")) {
            recorder.post(
                    "backfill/count-" + source,
                    "/backfills",
                    "{\"project\":\"SHOP\",\"source\":\"" + source + "\"}",
                    List.of("jira/admin"));
        }
        recorder.post(
                "backfill/count-query",
                "/backfills",
                "{\"jql\":\"project = WARE\",\"source\":\"dueDate\",\"timeZone\":\"Europe/Berlin\",\"requester\":\"Sales\"}",
                List.of("jira/admin"));
        String cancelled = begin("cancelled");
        for (String order : List.of("pause", "resume", "cancel", "cancel")) {
            order(cancelled, order);
        }
        String done = begin("done");
        awaitDone(done);
        recorder.get("backfill/done", done, List.of("jira/anonymous", "jira/dev", "jira/admin", "confluence/admin"));
        for (String order : List.of("pause", "resume", "cancel")) {
            recorder.refused(
                    "backfill/" + order + "-done", done + "/" + order, "{}", List.of("jira/dev", "jira/admin"));
        }
        jira.show("backfill/runs", page, "admin");
    }

    private String begin(String name) {
        String body = "{\"project\":\"REP\",\"source\":\"dueDate\",\"dryRun\":false}";
        JsonNode begun = recorder.step("backfill/begin-" + name, "/backfills", body, "jira/admin");
        return "/backfills/" + begun.get("id").asText();
    }

    private void order(String run, String order) {
        recorder.step("backfill/order-" + orders++ + "-" + order, run + "/" + order, "{}", "jira/admin");
    }

    /** The sandbox's clock stands still, so that no job becomes due by itself. */
    private void awaitDone(String run) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            recorder.runJob("dev.kept.backfill.minutely");
            if (!recorder.as("jira/admin")
                    .get(Recorder.REST + run)
                    .json()
                    .get("state")
                    .asText()
                    .equals("running")) {
                return;
            }
        }
        throw new AssertionError("The run did not end");
    }

    void evidence() {
        List<String> admin = List.of("jira/admin");
        for (String project : Company.PROJECTS) {
            recorder.post("evidence/verified-" + project, "/verifications", "{\"project\":\"" + project + "\"}", admin);
        }
        recorder.post("evidence/rebuilt", "/rebuilds", "{}", admin);
        recorder.post("evidence/kept-up", "/upkeeps", "{}", admin);
        Http.Reply ledger = recorder.as("jira/admin").get(Recorder.REST + "/projects/REP/ledger");
        Http.Reply imported = recorder.as("jira/admin").post(Recorder.REST + "/imports", ledger.body());
        recorder.write("evidence/imported", "POST /imports, what was exported", Answer.of(imported));
        recorder.imported(imported.status());
        String tampered = ledger.body().replaceFirst("\"requester\":\"", "\"requester\":\"x");
        recorder.write(
                "evidence/tampered",
                "POST /imports, what was exported with another requester",
                Answer.of(recorder.as("jira/admin").post(Recorder.REST + "/imports", tampered)));
        String page = SERVLETS + "evidence";
        jira.submit("evidence/verified", "admin", page, "project", Map.of("project", "SHOP", "action", "verify"));
        jira.submit("evidence/unknown", "admin", page, "project", Map.of("project", "NOSUCH", "action", "verify"));
        for (String action : List.of("json", "events", "states")) {
            jira.submit(
                    "evidence/export-" + action, "admin", page, "project", Map.of("project", "SECR", "action", action));
        }
        jira.submit("evidence/rebuilt", "admin", page, "project", Map.of("action", "rebuild"));
        jira.submit("evidence/kept-up", "admin", page, "project", Map.of("action", "upkeep"));
        jira.submit("evidence/import-refused", "admin", page, "content", Map.of("content", "{}", "action", "import"));
    }
}
