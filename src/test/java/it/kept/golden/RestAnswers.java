package it.kept.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Stream;

/** What the API tells its readers in both products, one file for each question. */
final class RestAnswers {

    private static final List<String> EVERYBODY =
            Stream.concat(Recorder.JIRA.stream(), Recorder.CONFLUENCE.stream()).toList();
    private static final List<String> MEASURES = List.of("first_promise_rate", "as_agreed_rate", "surprise_rate");

    private final Recorder recorder;

    RestAnswers(Recorder recorder) {
        this.recorder = recorder;
    }

    void record() {
        scoreboards();
        snapshots();
        explanations();
        departures();
        portfolio();
        lists();
        issues();
        house();
    }

    private void scoreboards() {
        for (String project : Company.PROJECTS) {
            ask("scoreboard/" + project, "/projects/" + project + "/scoreboard");
        }
        for (String query : List.of("windowDays=30", "windowDays=3660", "asOf=2026-06-30&windowDays=90")) {
            recorder.get("rest/scoreboard/SHOP-" + query, "/projects/SHOP/scoreboard?" + query, Recorder.PM);
        }
        recorder.get("rest/scoreboard/SHOP-surplus", "/projects/SHOP/scoreboard?windowDays=30&colour=red", Recorder.PM);
    }

    private void snapshots() {
        ask("snapshots/SHOP", "/projects/SHOP/snapshots");
        ask("snapshots/SECR", "/projects/SECR/snapshots");
        JsonNode saved = recorder.as("jira/pm")
                .get(Recorder.REST + "/projects/SHOP/snapshots")
                .json()
                .get("snapshots");
        String month = saved.get(0).get("month").asText();
        ask("snapshots/SHOP-month", "/projects/SHOP/snapshots/" + month);
        ask("snapshots/SHOP-nonsense", "/projects/SHOP/snapshots/1999-01");
    }

    private void explanations() {
        for (String project : List.of("WARE", "REP", "SECR")) {
            ask(
                    "explanation/" + project,
                    "/projects/" + project + "/scoreboard/explanation/surprise_rate?maxResults=200");
        }
        for (String measure : MEASURES) {
            ask("explanation/SHOP-" + measure, "/projects/SHOP/scoreboard/explanation/" + measure + "?maxResults=200");
            pages(
                    "explanation/SHOP-" + measure + "-pages",
                    "/projects/SHOP/scoreboard/explanation/" + measure + "?windowDays=200&maxResults=5");
        }
        recorder.get(
                "rest/explanation/SHOP-as-of",
                "/projects/SHOP/scoreboard/explanation/first_promise_rate?asOf=2026-06-30&windowDays=90",
                Recorder.PM);
    }

    private void departures() {
        for (String project : List.of("SHOP", "WARE", "REP")) {
            ask("departures/" + project, "/projects/" + project + "/departures");
        }
        pages("departures/SHOP-pages", "/projects/SHOP/departures?windowDays=200&maxResults=5");
        recorder.get("rest/departures/nonsense", "/projects/SHOP/departures?after=nonsense", Recorder.PM);
    }

    private void portfolio() {
        ask("map/all", "/map");
        recorder.get("rest/map/windowDays=120", "/map?windowDays=120", Recorder.PM);
        ask("projects/all", "/projects");
        recorder.get("rest/projects/text", "/projects?text=w", Recorder.PM);
        ask("portfolio/all", "/portfolio");
        recorder.get("rest/portfolio/without-licence", "/portfolio", List.of("jira/sales"));
        for (String query : List.of("windowDays=120", "asOf=2026-06-30", "startAt=1&maxResults=1", "startAt=999")) {
            recorder.get("rest/portfolio/" + query, "/portfolio?" + query, Recorder.PM);
        }
    }

    private void lists() {
        for (String project : Company.PROJECTS) {
            ask("commitments/" + project, "/projects/" + project + "/commitments?maxResults=200");
        }
        String shop = "/projects/SHOP/commitments?maxResults=4";
        String ware = "/projects/WARE/commitments?maxResults=4";
        for (String filter : List.of("all", "open", "due_soon", "in_danger", "missed", "waiting")) {
            recorder.get("rest/commitments/SHOP-filter-" + filter, shop + "&filter=" + filter, Recorder.PM);
            recorder.get("rest/commitments/WARE-filter-" + filter, ware + "&filter=" + filter, List.of("jira/pm"));
        }
        for (String outcome :
                List.of("kept_first", "kept_agreed", "missed_warned", "missed_silent", "pending", "released")) {
            recorder.get("rest/commitments/SHOP-outcome-" + outcome, shop + "&outcome=" + outcome, Recorder.PM);
        }
        for (String sort : List.of("due", "first_date", "requester", "side", "size", "outcome", "issue")) {
            recorder.get("rest/commitments/SHOP-sort-" + sort, shop + "&sort=" + sort, Recorder.PM);
            recorder.get("rest/commitments/SHOP-sort-down-" + sort, shop + "&sort=-" + sort, List.of("jira/pm"));
        }
        for (String query : List.of(
                "requester=Sales",
                "requester=sales",
                "requester=Nobody",
                "side=business",
                "side=it&sizeBand=large",
                "sizeBand=small",
                "text=delivery",
                "text=SHOP-5",
                "text=nothing%20of%20the%20kind",
                "startAt=50",
                "filter=open&requester=Sales&sort=-size")) {
            recorder.get("rest/commitments/SHOP-" + query, shop + "&" + query, Recorder.PM);
        }
        pages("commitments/WARE-pages", "/projects/WARE/commitments?maxResults=3&filter=open&sort=-size");
    }

    private void issues() {
        for (Company.Case one : Company.CASES) {
            String name = one.issue() + "-" + one.state();
            String path = "/issues/" + one.issue();
            ask("issue/" + name, path + "/commitment");
            ask("timeline/" + name, path + "/commitment/timeline");
            ask("promises/" + name, path + "/promises");
            ask("precedents/" + name, path + "/precedents");
            JsonNode own = recorder.as("jira/admin")
                    .get(Recorder.REST + path + "/commitment")
                    .json();
            if (own.has("id") && one.issue().startsWith("WARE")) {
                ask("commitment/" + name, "/commitments/" + own.get("id").asText());
            }
        }
        String shop = "/issues/SHOP-53/precedents";
        for (String query : List.of(
                "date=2026-12-20",
                "date=2026-12-20&side=business",
                "date=2026-12-20&band=large",
                "date=2026-12-20&requester=Sales")) {
            recorder.get("rest/precedents/" + query, shop + "?" + query, Recorder.PM);
        }
        recorder.get("rest/precedents/nonsense", shop + "?date=soon&side=them&band=huge", Recorder.PM);
        for (JsonNode small : recorder.as("jira/pm")
                .get(Recorder.REST + "/issues/SHOP-53/promises")
                .json()
                .get("values")) {
            ask(
                    "commitment/comment-" + small.get("commentId").asText(),
                    "/commitments/" + small.get("id").asText());
        }
    }

    private void house() {
        ask("goals/all", "/goals");
        ask("goals/text", "/goals?text=next");
        ask("goals/nothing", "/goals?text=zzz");
        for (JsonNode goal :
                recorder.as("jira/pm").get(Recorder.REST + "/goals").json().get("values")) {
            ask("goals/" + goal.get("key").asText(), "/goals/" + goal.get("key").asText());
        }
        guides();
        ask("requesters/all", "/requesters");
        ask("requesters/prefix", "/requesters?prefix=wa");
        ask("requesters/nothing", "/requesters?prefix=zzz");
        ask("rules/all", "/rules");
        ask("rules/requester", "/rules?requester=Sales");
        ask("rules/unknown-requester", "/rules?requester=Nobody");
        List<String> readers = List.of("jira/anonymous", "jira/pm", "jira/admin", "confluence/admin");
        recorder.get("rest/settings", "/settings", readers);
        String settings =
                recorder.as("jira/admin").get(Recorder.REST + "/settings").body();
        String changed = settings.replaceFirst("\"reopenDays\":\\d+", "\"reopenDays\":3");
        recorder.post("rest/settings-preview", "/settings/previews", changed, readers);
        recorder.put("rest/settings-same", "/settings?reason=The%20same", settings, readers);
        recorder.put("rest/settings-refused", "/settings", "{}", readers);
        recorder.get("rest/goal-table", "/goal-table", readers);
        String row = "{\"table\":\"key,name\\nNEXT-DAY,Another name\"}";
        recorder.post("rest/goal-table-preview", "/goal-table/previews", row, readers);
        String table =
                recorder.as("jira/admin").get(Recorder.REST + "/goal-table").body();
        recorder.put("rest/goal-table-same", "/goal-table", "{\"table\":" + TextNode.valueOf(table) + "}", readers);
        recorder.put("rest/goal-table-refused", "/goal-table", "{\"table\":\"key,name\\nNEXT-DAY,\"}", readers);
        ask("strategy-pages/all", "/strategy-pages");
        ask("strategy-pages/text", "/strategy-pages?text=delivery");
        ask("strategy-pages/nothing", "/strategy-pages?text=zzz");
        ask("openapi", "/openapi.json");
        ask("published/all", "/published");
        ask("published/SHOP", "/published/SHOP");
        contacts();
        for (String asked : List.of("searches", "erasures")) {
            recorder.post(
                    "rest/person-" + asked,
                    "/people/" + asked,
                    "{\"person\":\"nobody-of-this-name\"}",
                    List.of("jira/pm", "jira/admin", "confluence/admin"));
        }
        recorder.health("rest/health", "/health", List.of("jira/admin", "confluence/admin"));
        ask("backfills/unknown", "/backfills/none");
    }

    /** What only the channel may ask. */
    private void contacts() {
        unsigned("promises", "{\"reader\":\"sales\",\"language\":\"en\"}");
        unsigned(
                "steps",
                "{\"reader\":\"sales\",\"language\":\"en\",\"promise\":\"any\",\"asked\":1,"
                        + "\"step\":{\"kind\":\"accept\",\"stepId\":\"step-0001\"}}");
        unsigned(
                "goals",
                "{\"reader\":\"sales\",\"language\":\"en\",\"goal\":\"NEXT-DAY\",\"wording\":1,"
                        + "\"deed\":\"confirm_goal\",\"stepId\":\"step-0001\"}");
        unsigned("rounds", "{\"reader\":\"sales\",\"language\":\"en\"}");
        unsigned(
                "rankings",
                "{\"reader\":\"sales\",\"language\":\"en\",\"round\":1,\"own\":[{\"goal\":\"NEXT-DAY\"}],"
                        + "\"guess\":[{\"goal\":\"NEXT-DAY\"}]}");
        unsigned("pulse", "{\"reader\":\"sales\",\"language\":\"en\"}");
        unsigned("pulse/answers", "{\"reader\":\"sales\",\"language\":\"en\",\"round\":1,\"answers\":[{\"step\":5}]}");
        unsigned("partnership", "{\"reader\":\"sales\",\"language\":\"en\",\"function\":\"Sales\"}");
        unsigned(
                "review",
                "{\"reader\":\"sales\",\"language\":\"en\",\"function\":\"Sales\","
                        + "\"projects\":[{\"key\":\"SHOP\"}],\"since\":\"2026-11-01\"}");
        unsigned("guides", "{\"reader\":\"sales\",\"language\":\"en\"}");
        unsigned(
                "guides/versions",
                "{\"reader\":\"sales\",\"language\":\"en\",\"function\":\"Sales\",\"seen\":1,\"parts\":[]}");
        unsigned(
                "requests",
                "{\"reader\":\"sales\",\"language\":\"en\",\"request\":\"request-0001\",\"function\":\"Sales\","
                        + "\"project\":\"SHOP\",\"need\":\"Prices\",\"day\":\"2026-12-18\"}");
        unsigned("requests/taken-back", "{\"reader\":\"sales\",\"language\":\"en\",\"request\":\"request-0001\"}");
        unsigned("liaison", "{\"reader\":\"sales\",\"language\":\"en\",\"function\":\"Sales\"}");
        unsigned(
                "liaison/words",
                "{\"reader\":\"sales\",\"language\":\"en\",\"function\":\"Sales\",\"kind\":\"asked\",\"about\":0,"
                        + "\"fields\":[{\"field\":\"question\",\"text\":\"Why is it slow?\"}]}");
        recorder.refused("rest/goal-pages", "/goal-pages", "{}", EVERYBODY);
        recorder.refused("rest/witness", "/witness", "{}", EVERYBODY);
    }

    private void guides() {
        ask("partnership/sales", "/partnership?function=Sales");
        ask("partnership/unknown", "/partnership?function=Nobody");
        ask("review/sales", "/review?function=Sales");
        ask("review/one-project", "/review?function=Sales&projects=SHOP&since=2026-09-01");
        ask("review/unknown", "/review?function=Nobody");
        ask("review/refused", "/review?function=Sales&since=2020-01-01");
        ask("liaison/sales", "/liaison?function=Sales");
        ask("liaison/unknown", "/liaison?function=Nobody");
        ask("guides/all", "/guides");
        ask("guides/one", "/guides?function=Sales");
        ask("guides/unknown", "/guides?function=Nobody");
        ask("guides/freezes", "/guides/freezes?function=Sales&date=2026-12-21");
        recorder.post(
                "rest/plain-words",
                "/plain-words/checks",
                "{\"text\":\"The rollback of the till API is done.\"}",
                EVERYBODY);
    }

    /** What only the other product may send. */
    private void unsigned(String what, String json) {
        recorder.refused("rest/contacts/" + what, "/contacts/" + what, json, EVERYBODY);
    }

    private void ask(String file, String path) {
        recorder.get("rest/" + file, path, EVERYBODY);
    }

    /** Follows a list to its end; each piece tells where the next one begins. */
    private void pages(String file, String path) {
        String next = "";
        for (int number = 1; next != null; number++) {
            String piece = path + (next.isEmpty() ? "" : "&after=" + next);
            recorder.get("rest/" + file + "-" + number, piece, Recorder.PM);
            JsonNode following =
                    recorder.as("jira/pm").get(Recorder.REST + piece).json().path("next");
            next = following.isTextual() ? following.asText() : null;
        }
    }
}
