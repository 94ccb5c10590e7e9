package it.kept.golden;

import it.kept.sandbox.Http;
import java.util.List;

/** What the API refuses and how it says so; nothing of it leaves a trace. */
final class RestRefusals {

    private static final List<String> WRITERS = List.of("jira/anonymous", "jira/dev", "jira/pm", "confluence/pm");
    private static final String TERMS = "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\"";

    private final Recorder recorder;

    RestRefusals(Recorder recorder) {
        this.recorder = recorder;
    }

    void record() {
        parameters();
        unknown();
        hidden();
        terms();
        steps();
        otherBodies();
        administration();
        methods();
    }

    private void parameters() {
        List<String> questions = List.of(
                "/projects/SHOP/scoreboard?asOf=yesterday",
                "/projects/SHOP/scoreboard?asOf=2026-02-30",
                "/projects/SHOP/scoreboard?asOf=2999-01-01",
                "/projects/SHOP/scoreboard?windowDays=0",
                "/projects/SHOP/scoreboard?windowDays=many",
                "/projects/SHOP/scoreboard?windowDays=3661",
                "/projects/SHOP/scoreboard/explanation/happiness",
                "/projects/SHOP/scoreboard/explanation/surprise_rate?after=nonsense",
                "/projects/SHOP/scoreboard/explanation/surprise_rate?maxResults=201",
                "/portfolio?asOf=2999-01-01",
                "/portfolio?startAt=-1",
                "/projects/SHOP/commitments?startAt=-1",
                "/projects/SHOP/commitments?maxResults=0",
                "/projects/SHOP/commitments?maxResults=201",
                "/projects/SHOP/commitments?filter=best",
                "/projects/SHOP/commitments?side=both",
                "/projects/SHOP/commitments?sizeBand=huge",
                "/projects/SHOP/commitments?outcome=good",
                "/projects/SHOP/commitments?sort=colour",
                "/projects/SHOP/commitments?after=nonsense",
                "/projects/SHOP/commitments?requester=a&requester=b",
                "/goals?text=a&text=b",
                "/rules?requester=a&requester=b");
        for (String question : questions) {
            recorder.get("refusals/parameter" + question, question, Recorder.PM);
        }
    }

    private void unknown() {
        List<String> questions = List.of(
                "/projects/NOSUCH/scoreboard",
                "/projects/NOSUCH/scoreboard/explanation/surprise_rate",
                "/projects/NOSUCH/commitments",
                "/projects/%3Cscript%3E/scoreboard",
                "/projects/NOSUCH/ledger",
                "/projects/NOSUCH/ledger.csv",
                "/projects/NOSUCH/commitments.csv",
                "/issues/NOSUCH-1/commitment",
                "/issues/SHOP-99999/commitment/timeline",
                "/issues/SHOP-99999/promises",
                "/commitments/no-such-id",
                "/goals/NO-SUCH-GOAL",
                "/nothing/of/the/kind");
        for (String question : questions) {
            recorder.get(
                    "refusals/unknown" + question,
                    question,
                    List.of("jira/anonymous", "jira/pm", "jira/admin", "confluence/pm"));
        }
    }

    /** What would do if the path and the person did. */
    private void hidden() {
        String[][] questions = {
            {"/issues/SECR-1/commitment", TERMS + "}"},
            {"/issues/SECR-1/commitment/steps", "{\"kind\":\"warn\",\"words\":\"late\"}"},
            {"/issues/SECR-1/commitment/parts", "{\"parts\":[{\"issueKey\":\"SHOP-1\"},{\"issueKey\":\"SHOP-2\"}]}"},
            {"/issues/SECR-1/promises", "{\"commentId\":1,\"requester\":\"Sales\",\"date\":\"2026-12-24\"}"},
            {"/commitments/none/steps", "{\"kind\":\"warn\",\"words\":\"late\"}"},
            {"/commitments/none/requests", "{}"},
        };
        for (String[] question : questions) {
            recorder.refused("refusals/hidden" + question[0], question[0], question[1], WRITERS);
        }
        recorder.refused(
                "refusals/rights/make",
                "/issues/REP-6/commitment",
                TERMS + "}",
                List.of("jira/anonymous", "jira/sales", "confluence/anonymous", "confluence/sales"));
    }

    private void terms() {
        String path = "/issues/REP-6/commitment";
        bad(
                "terms",
                path,
                List.of(
                        "",
                        "null",
                        "[]",
                        "{",
                        "42",
                        "{}",
                        "{\"requester\":\"\",\"date\":\"2026-12-24\"}",
                        "{\"requester\":\"" + "x".repeat(61) + "\",\"date\":\"2026-12-24\"}",
                        "{\"requester\":[\"Sales\"],\"date\":\"2026-12-24\"}",
                        "{\"requester\":\"Sales\",\"date\":\"24.12.2026\"}",
                        "{\"requester\":\"Sales\",\"date\":\"2026-11-31\"}",
                        "{\"requester\":\"Sales\",\"date\":\"2001-01-01\"}",
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":-1}",
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":\"huge\"}",
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"side\":\"both\"}",
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"confidence\":100}",
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"proposer\":\"nobody\"}",
                        TERMS + ",\"colour\":1}",
                        "{\"side\":\"both\",\"size\":\"huge\"}"));
        bad("terms-again", "/issues/SHOP-47/commitment", List.of(TERMS + "}"));
    }

    private void steps() {
        bad(
                "steps",
                "/issues/SHOP-47/commitment/steps",
                List.of(
                        "{}",
                        "{\"kind\":\"finish\"}",
                        "{\"kind\":\"change_date\"}",
                        "{\"kind\":\"change_date\",\"date\":7}",
                        "{\"kind\":\"change_date\",\"date\":\"2001-01-01\"}",
                        "{\"kind\":\"change_date\",\"date\":\"2026-12-24\",\"cause\":\"weather\"}",
                        "{\"kind\":\"counter\",\"date\":\"2026-12-24\"}",
                        "{\"kind\":\"accept\"}",
                        "{\"kind\":\"decline\"}",
                        "{\"kind\":\"warn\"}",
                        "{\"kind\":\"disclose\"}",
                        "{\"kind\":\"disclose\",\"facet\":\"mood\",\"form\":\"value\",\"value\":\"good\"}",
                        "{\"kind\":\"disclose\",\"facet\":\"cost\",\"form\":\"range\",\"value\":\"1\"}",
                        "{\"kind\":\"still_true\",\"facets\":[\"cost\"]}",
                        "{\"kind\":\"reopen\"}",
                        "{\"kind\":\"accept_done\"}",
                        "{\"kind\":\"dispute\"}",
                        "{\"kind\":\"correct\",\"size\":-1}",
                        "{\"kind\":\"explain\"}",
                        "{\"kind\":\"explain\",\"cause\":\"weather\"}",
                        "{\"kind\":\"deliver\",\"colour\":1}"));
        bad(
                "steps-over",
                "/issues/SHOP-12/commitment/steps",
                List.of("{\"kind\":\"deliver\"}", "{\"kind\":\"warn\",\"words\":\"late\"}", "{\"kind\":\"withdraw\"}"));
        bad("steps-none", "/issues/REP-6/commitment/steps", List.of("{\"kind\":\"deliver\"}"));
    }

    private void otherBodies() {
        bad(
                "small",
                "/issues/REP-6/promises",
                List.of(
                        "{}",
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-24\"}",
                        "{\"commentId\":99999,\"requester\":\"Sales\",\"date\":\"2026-12-24\"}",
                        "{\"commentId\":\"x\",\"requester\":\"Sales\",\"date\":\"2026-12-24\"}",
                        "{\"commentId\":1,\"requester\":\"Sales\",\"date\":\"24 December\"}"));
        bad(
                "parts",
                "/issues/SHOP-47/commitment/parts",
                List.of(
                        "{}",
                        "{\"parts\":{}}",
                        "{\"parts\":[]}",
                        "{\"parts\":[{\"issueKey\":\"SHOP-1\"}]}",
                        "{\"parts\":[{\"issueKey\":\"SHOP-1\",\"size\":\"x\"},{\"issueKey\":\"SHOP-2\"}]}",
                        "{\"parts\":[{\"issueKey\":\"NOSUCH-1\"},{\"issueKey\":\"REP-6\"}]}",
                        "{\"parts\":[{\"issueKey\":\"REP-6\"},{\"issueKey\":\"REP-6\"}]}",
                        "{\"parts\":[{\"issueKey\":\"REP-6\"},{\"issueKey\":\"SHOP-1\"}]}"));
        String id = recorder.as("jira/pm")
                .get(Recorder.REST + "/issues/SHOP-47/commitment")
                .json()
                .get("id")
                .asText();
        bad("requests", "/commitments/" + id + "/requests", List.of("{}", "{\"words\":\"please\"}"));
        bad("commitment-steps", "/commitments/" + id + "/steps", List.of("{\"kind\":\"finish\"}"));
    }

    private void administration() {
        List<String> everybody = List.of("jira/anonymous", "jira/dev", "jira/pm", "jira/admin", "confluence/admin");
        String[][] questions = {
            {"/backfills", "{}"},
            {"/backfills", "[]"},
            {"/backfills", "{\"project\":\"NOPE\",\"source\":\"dueDate\"}"},
            {"/backfills", "{\"project\":\"REP\",\"source\":\"sprint\"}"},
            {"/backfills", "{\"project\":\"REP\",\"jql\":\"project = REP\",\"source\":\"dueDate\"}"},
            {"/backfills", "{\"project\":\"REP\",\"source\":\"dueDate\",\"timeZone\":\"Mars\"}"},
            {"/backfills", "{\"jql\":\"nonsense ~~\",\"source\":\"dueDate\"}"},
            {"/backfills", "{\"jql\":\"project = REP ORDER BY key\",\"source\":\"dueDate\"}"},
            {"/backfills/none/pause", "{}"},
            {"/backfills/none/resume", "{}"},
            {"/backfills/none/cancel", "{}"},
            {"/verifications", "{}"},
            {"/verifications", "{\"project\":\"NOSUCH\"}"},
            {"/imports", "{}"},
            {"/imports", "[]"},
            {"/imports", "{\"format\":\"kept-ledger\",\"version\":2}"},
            {"/rebuilds", "{\"next\":7}"},
            {"/upkeeps", "{\"next\":7}"},
            {"/people/searches", "{\"person\":7}"},
            {"/people/erasures", "{\"person\":\" \"}"},
        };
        int number = 1;
        for (String[] question : questions) {
            recorder.refused(
                    "refusals/administration" + question[0] + "-" + number++, question[0], question[1], everybody);
        }
    }

    private void methods() {
        String[][] questions = {
            {"POST", "/issues/SHOP-1/commitment", "text/plain"},
            {"POST", "/issues/SHOP-1/commitment", "application/x-www-form-urlencoded"},
            {"DELETE", "/issues/SHOP-1/commitment", "application/json"},
            {"PUT", "/projects/SHOP/scoreboard", "application/json"},
            {"POST", "/goals", "application/json"},
        };
        for (String[] question : questions) {
            Readers answers = new Readers(question[0] + " " + question[1] + " " + question[2]);
            for (String reader : Recorder.PM) {
                Http.Reply reply =
                        recorder.as(reader).send(question[0], Recorder.REST + question[1], question[2], "{}");
                answers.add(reader, Answer.of(reply));
            }
            recorder.write(
                    "refusals/method/" + question[0] + question[1] + question[2].substring(question[2].indexOf('/')),
                    answers.toString(),
                    "");
        }
    }

    private void bad(String name, String path, List<String> bodies) {
        int number = 1;
        for (String body : bodies) {
            recorder.refused("refusals/" + name + "/" + number++, path, body, Recorder.PM);
        }
    }
}
