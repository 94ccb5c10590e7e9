package it.kept.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Promises made and carried through, on issues of their own; every answer on the way and what stands at the end. */
final class Steps {

    private static final String REMINDERS = "dev.kept.reminders.hourly";
    private static final String PANEL = "#dev-kept-kept-kept-commitment-panel";

    /** What the panel shows in other states is recorded with the demo's own issues. */
    private static final Set<String> PANELS = Set.of("life", "negotiation", "released", "parts-one");

    private final Recorder recorder;
    private final Pages pages;
    private final Mails mails;

    Steps(Recorder recorder, Pages pages) {
        this.recorder = recorder;
        this.pages = pages;
        this.mails = new Mails(recorder);
    }

    void record() {
        wholeLife();
        negotiation();
        withdrawal();
        parts();
        comment();
        byMail();
        reminders();
        inConfluence();
    }

    private void wholeLife() {
        String issue = recorder.newIssue("A promise with a whole life");
        make(
                "life",
                issue,
                "{\"requester\":\"Service\",\"date\":\"2026-12-04\",\"size\":3,\"side\":\"it\",\"confidence\":70}");
        take(
                "life",
                issue,
                List.of(
                        "{\"kind\":\"disclose\",\"facet\":\"cost\",\"form\":\"range\",\"value\":\"1,000\",\"upTo\":\"2,000\"}",
                        "{\"kind\":\"disclose\",\"facet\":\"risk\",\"form\":\"none\"}",
                        "{\"kind\":\"still_true\",\"facets\":[\"cost\"]}",
                        "{\"kind\":\"warn\",\"cause\":\"supplier_late\",\"words\":\"The supplier is late; the fair is without it.\"}",
                        "{\"kind\":\"change_date\",\"date\":\"2026-12-18\",\"requesterAgreed\":false,\"cause\":\"supplier_late\",\"words\":\"Two weeks\"}",
                        "{\"kind\":\"decline\",\"words\":\"One week at most\"}",
                        "{\"kind\":\"change_date\",\"date\":\"2026-12-11\",\"words\":\"One week\"}",
                        "{\"kind\":\"accept\"}",
                        "{\"kind\":\"change_date\",\"date\":\"2026-12-16\",\"requesterAgreed\":true,\"cause\":\"people_missing\"}",
                        "{\"kind\":\"deliver\"}",
                        "{\"kind\":\"dispute\",\"side\":\"business\",\"words\":\"Half of it is missing\"}",
                        "{\"kind\":\"reopen\"}",
                        "{\"kind\":\"correct\",\"words\":\"It was three weeks\"}",
                        "{\"kind\":\"deliver\"}",
                        "{\"kind\":\"not_meant\",\"words\":\"By order, not by customer\"}",
                        "{\"kind\":\"deliver\"}",
                        "{\"kind\":\"explain\",\"cause\":\"supplier_late\"}",
                        "{\"kind\":\"accept_done\"}"));
        end("life", issue);
    }

    private void negotiation() {
        String issue = recorder.newIssue("A date that is asked for");
        make("negotiation", issue, "{\"requester\":\"Finance\",\"date\":\"2026-12-04\",\"proposer\":\"business\"}");
        take(
                "negotiation",
                issue,
                List.of(
                        "{\"kind\":\"counter\",\"date\":\"2026-12-20\",\"words\":\"Not before Christmas\"}",
                        "{\"kind\":\"decline\",\"words\":\"Too late for us\"}"));
        make("negotiation-again", issue, "{\"requester\":\"Finance\",\"date\":\"2026-12-08\",\"proposer\":\"it\"}");
        take("negotiation-again", issue, List.of("{\"kind\":\"accept\"}"));
        end("negotiation", issue);
    }

    private void withdrawal() {
        for (boolean agreed : new boolean[] {true, false}) {
            String name = agreed ? "released" : "dropped";
            String issue = recorder.newIssue("A promise that is " + name);
            make(name, issue, "{\"requester\":\"Web shop team\",\"date\":\"2026-12-04\",\"side\":\"business\"}");
            take(
                    name,
                    issue,
                    List.of("{\"kind\":\"withdraw\",\"requesterAgreed\":" + agreed + ",\"words\":\"No need\"}"));
            end(name, issue);
        }
    }

    private void parts() {
        String whole = recorder.newIssue("A promise in parts");
        String one = recorder.newIssue("The first part");
        String two = recorder.newIssue("The second part");
        make("parts", whole, "{\"requester\":\"Sales\",\"date\":\"2026-12-04\",\"size\":5}");
        recorder.step(
                "steps/parts/split",
                path(whole) + "/parts",
                "{\"parts\":[{\"issueKey\":\"" + one + "\",\"size\":2,\"date\":\"2026-11-30\"},{\"issueKey\":\"" + two
                        + "\",\"size\":3}]}");
        take("parts", one, List.of("{\"kind\":\"deliver\"}"));
        end("parts", whole);
        end("parts-one", one);
    }

    private void comment() {
        String issue = recorder.newIssue("An issue that is talked about");
        String comment = recorder.newComment(issue, "Back to you by Friday");
        JsonNode made = recorder.step(
                "steps/comment/make",
                "/issues/" + issue + "/promises",
                "{\"commentId\":" + comment + ",\"requester\":\"Sales\",\"date\":\"2026-11-27\"}");
        recorder.step(
                "steps/comment/deliver",
                "/commitments/" + made.get("id").asText() + "/steps",
                "{\"kind\":\"deliver\"}");
        recorder.get("steps/comment/end", "/issues/" + issue + "/promises", List.of("jira/pm"));
        pages.part("steps/comment", "/browse/" + issue, "main", "pm");
    }

    /** Sales has a contact by now, who is asked by itself about a new date, and about a delivery by whoever wants to know. */
    private void byMail() {
        String done = recorder.newIssue("Asked by mail whether it is done");
        JsonNode delivered = make("mail-done", done, "{\"requester\":\"Sales\",\"date\":\"2026-12-04\"}");
        take("mail-done", done, List.of("{\"kind\":\"deliver\"}"));
        recorder.step(
                "steps/mail-done/request", "/commitments/" + delivered.get("id").asText() + "/requests", "{}");
        for (String answer : List.of("yes", "no")) {
            String summary = "Asked by mail, answered " + answer;
            String issue = recorder.newIssue(summary);
            String name = "mail-" + answer;
            JsonNode made = make(name, issue, "{\"requester\":\"Sales\",\"date\":\"2026-12-04\"}");
            take(name, issue, List.of("{\"kind\":\"change_date\",\"date\":\"2026-12-10\",\"words\":\"Tests\"}"));
            recorder.step(
                    "steps/" + name + "/request",
                    "/commitments/" + made.get("id").asText() + "/requests",
                    "{}");
            mails.record("mails/consent-" + answer, issue + ":");
            mails.follow(
                    "mails/consent-" + answer + "-link",
                    mails.links(issue + ":").get(0),
                    Map.of("answer", "perhaps"),
                    Map.of("answer", answer, "words", "As we said"));
            end(name, issue);
        }
    }

    /** A week before the date the provider is asked how it stands; each of the three answers on an issue of its own. */
    private void reminders() {
        List<Map<String, String>> answers = List.of(
                Map.of("answer", "yes"),
                Map.of("answer", "yes", "words", "The fair will be without it"),
                Map.of("answer", "yes", "date", "2026-12-03", "cause", "supplier_late", "words", "Cables"));
        List<Map<String, String>> wrong = List.of(
                Map.of(), Map.of("answer", "yes"), Map.of("answer", "yes", "date", "2001-01-01", "words", "Cables"));
        List<String> issues = List.of(reminded("on-course"), reminded("warn"), reminded("renegotiate"));
        recorder.runJob(REMINDERS);
        for (int which = 0; which < issues.size(); which++) {
            String issue = issues.get(which);
            mails.record("mails/reminder-" + which, "(" + issue + ")");
            String link = mails.links("(" + issue + ")").get(which);
            mails.follow("mails/reminder-" + which + "-link", link, wrong.get(which), answers.get(which));
            recorder.get("mails/reminder-" + which + "-timeline", path(issue) + "/timeline", List.of("jira/pm"));
        }
        String german = reminded("in-german");
        pages.inLanguage("de", List.of("pm"), () -> recorder.runJob(REMINDERS));
        mails.record("mails/reminder-german", "(" + german + ")");
    }

    private String reminded(String name) {
        String issue = recorder.newIssue("A promise to be reminded of: " + name);
        make("reminded-" + name, issue, "{\"requester\":\"Sales\",\"date\":\"2026-11-27\"}");
        return issue;
    }

    private void inConfluence() {
        String issue = recorder.newIssue("Promised from Confluence");
        recorder.step(
                "steps/confluence/make",
                path(issue),
                "{\"requester\":\"Sales\",\"date\":\"2026-12-04\"}",
                "confluence/pm");
        recorder.step("steps/confluence/deliver", path(issue) + "/steps", "{\"kind\":\"deliver\"}", "confluence/pm");
        end("confluence", issue);
    }

    private JsonNode make(String name, String issue, String terms) {
        return recorder.step("steps/" + name + "/make", path(issue), terms);
    }

    private void take(String name, String issue, List<String> steps) {
        int number = 1;
        for (String step : steps) {
            recorder.step("steps/" + name + "/step-" + number++, path(issue) + "/steps", step);
        }
    }

    private void end(String name, String issue) {
        recorder.get("steps/" + name + "/end", path(issue), List.of("jira/pm"));
        recorder.get("steps/" + name + "/timeline", path(issue) + "/timeline", List.of("jira/pm"));
        if (PANELS.contains(name)) {
            pages.part("steps/" + name, "/browse/" + issue, PANEL, "pm");
        }
    }

    private static String path(String issue) {
        return "/issues/" + issue + "/commitment";
    }
}
