package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.kept.golden.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A strategy page is renamed, restricted, moved and deleted in Confluence: each place that shows the goal says what the page
 * is now, and whoever may not see it nowhere reads a title that it has or had.
 */
@ExtendWith(DemoSandbox.class)
class StrategyPageLifeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLOSED = "The strategy page does not exist, or you cannot see it.";

    private String key = "QUIET-NIGHTS";
    private long shown;

    @Test
    void each_place_says_what_the_page_is_now(RunningSandbox sandbox) {
        Http admin = sandbox.confluenceAs("admin");
        long strategy = page(admin, "PART", "Quiet nights first", "<p>Sleep</p>", null);
        bind(sandbox, strategy, "quiet");
        shown = page(
                admin,
                "PART",
                "Reads the goal",
                "<ac:structured-macro ac:name=\"kept-goal\"><ac:parameter ac:name=\"goal\">" + key
                        + "</ac:parameter></ac:structured-macro>",
                null);
        Http.Reply labelled = sandbox.jiraAs("pm")
                .put(
                        "/rest/api/2/issue/SHOP-2",
                        "{\"fields\":{\"" + field(sandbox, "Shared goals") + "\":[\"" + key + "\"]}}");
        assertEquals(204, labelled.status(), labelled.body());

        says(sandbox, "Quiet nights first", "Quiet nights first", List.of());

        change(admin, strategy, "Quiet nights second", null);
        says(sandbox, "Quiet nights second", "Quiet nights second", List.of("Quiet nights first"));

        long parent = page(admin, "PART", "A place above", "<p></p>", null);
        change(admin, strategy, "Quiet nights second", parent);
        says(sandbox, "Quiet nights second", "Quiet nights second", List.of("Quiet nights first"));

        Http.Reply restricted = admin.form(
                "/pages/dorestrictions.action", "pageId", Long.toString(strategy), "viewers", "admin", "editors", "");
        assertTrue(restricted.status() < 400, restricted.body());
        change(admin, strategy, "Quiet nights third", null);
        says(sandbox, "Quiet nights third", CLOSED, List.of("Quiet nights first", "Quiet nights second"));

        assertEquals(
                204,
                admin.send("DELETE", "/rest/api/content/" + strategy, "application/json", "")
                        .status());
        says(sandbox, CLOSED, CLOSED, List.of("Quiet nights first", "Quiet nights second", "Quiet nights third"));
    }

    /** Archiving takes a page out of lists and searches; whoever knows it reads it as before. */
    @Test
    void a_page_in_an_archived_space_keeps_its_goal_and_is_not_offered(RunningSandbox sandbox) {
        key = "LONG-AFTERNOONS";
        Http admin = sandbox.confluenceAs("admin");
        admin.form("/spaces/docreatespace.action", "key", "PAST", "name", "Past years");
        long strategy = page(admin, "PAST", "Long afternoons", "<p>Shade</p>", null);
        bind(sandbox, strategy, "afternoons");
        shown = page(
                admin,
                "PART",
                "Reads the archived goal",
                "<ac:structured-macro ac:name=\"kept-goal\"><ac:parameter ac:name=\"goal\">" + key
                        + "</ac:parameter></ac:structured-macro>",
                null);
        assertTrue(offered(sandbox, "afternoons"), "while it is current");

        assertEquals(
                302,
                admin.form("/spaces/doarchivespace.action", "key", "PAST", "archived", "true")
                        .status());
        assertFalse(admin.get("/dashboard.action").body().contains("Long afternoons"));
        says(sandbox, "Long afternoons", "Long afternoons", List.of());
        assertFalse(offered(sandbox, "afternoons"), "Confluence leaves it out of its own lists, too");

        Http.Reply saved = Visitor.administrator(sandbox.jira())
                .submit(
                        "/plugins/servlet/kept/goals?edit=" + key,
                        "words",
                        Map.of("name", "Calm afternoons", "action", "save"));
        assertTrue(saved.status() < 400, saved.body());
        assertTrue(sandbox.jiraAs("pm").get("/rest/kept/1/goals/" + key).body().contains("pageId=" + strategy));

        assertEquals(
                302,
                admin.form("/spaces/doarchivespace.action", "key", "PAST", "archived", "false")
                        .status());
        assertTrue(offered(sandbox, "afternoons"), "current again");
    }

    /** Confluence looks with the eyes of those who have to read, and the tab of a project says what is to be done. */
    @Test
    void what_is_done_to_the_page_decides_whether_it_is_open_to_both_sides(RunningSandbox sandbox) {
        key = "EARLY-MORNINGS";
        Http admin = sandbox.confluenceAs("admin");
        long strategy = page(admin, "PART", "Early mornings", "<p>Light</p>", null);
        bind(sandbox, strategy, "mornings");
        assertTrue(
                onTheTab(sandbox).contains("Confluence has not reported on its strategy page lately"),
                onTheTab(sandbox));
        looked(sandbox);
        assertFalse(onTheTab(sandbox).contains("its strategy page"), onTheTab(sandbox));
        assertFalse(onTheTab(sandbox).contains("its page"), onTheTab(sandbox));

        long copy = page(admin, "PART", "Copy of early mornings", "<p>Light</p>", null);
        admin.send("DELETE", "/rest/api/content/" + copy, "application/json", "");
        change(admin, strategy, "Earlier mornings", page(admin, "PART", "Above the mornings", "<p></p>", null));
        looked(sandbox);
        assertFalse(onTheTab(sandbox).contains("its strategy page"), "renamed, moved and copied: " + onTheTab(sandbox));

        admin.form(
                "/pages/dorestrictions.action",
                "pageId",
                Long.toString(strategy),
                "viewers",
                "admin,pm",
                "editors",
                "");
        looked(sandbox);
        assertTrue(onTheTab(sandbox).contains("cannot open its strategy page"), onTheTab(sandbox));
        assertFalse(onTheTab(sandbox).contains("mornings"), "no title where nobody asked for one");

        admin.send("DELETE", "/rest/api/content/" + strategy, "application/json", "");
        looked(sandbox);
        assertTrue(onTheTab(sandbox).contains("Its strategy page was deleted"), onTheTab(sandbox));
    }

    private static void looked(RunningSandbox sandbox) {
        Http.Reply ran = sandbox.confluenceAs("admin").form("/admin/jobs", "job", "dev.kept.goal-pages.hourly");
        assertTrue(ran.status() < 400, ran.body());
    }

    /** What dev, who may not see a restricted page, reads of the goal. */
    private String onTheTab(RunningSandbox sandbox) {
        return Jsoup.parse(sandbox.jiraAs("dev")
                        .get("/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&tab=goals")
                        .body())
                .select(".kept-goal-list > li:contains(" + key + ")")
                .text();
    }

    private static boolean offered(RunningSandbox sandbox, String words) {
        Http.Reply found = Visitor.administrator(sandbox.jira())
                .submit("/plugins/servlet/kept/goals", "words", Map.of("words", words, "action", "search"));
        assertEquals(200, found.status(), found.body());
        return !Jsoup.parse(found.body())
                .select("label:contains(Long afternoons)")
                .isEmpty();
    }

    /**
     * @param toAdmin what the macro says to somebody who may see a restricted page
     * @param toManager what it says to somebody who may not
     * @param nowhere what nobody reads anywhere any more
     */
    private void says(RunningSandbox sandbox, String toAdmin, String toManager, List<String> nowhere) {
        String path = "/pages/viewpage.action?pageId=" + shown;
        Http admin = sandbox.confluenceAs("admin");
        assertTrue(text(admin.get(path)).contains(toAdmin), text(admin.get(path)));
        assertTrue(text(sandbox.confluenceAs("pm").get(path)).contains(toManager));
        String goals = Jsoup.parse(Visitor.administrator(sandbox.jira())
                        .get("/plugins/servlet/kept/goals")
                        .body())
                .select("tr:contains(" + key + ")")
                .text();
        assertTrue(goals.contains(toAdmin.equals(CLOSED) ? "does not exist, or you cannot see it" : toAdmin), goals);
        for (Map.Entry<String, String> place : places(sandbox).entrySet()) {
            for (String title : nowhere) {
                assertFalse(place.getValue().contains(title), place.getKey() + " tells " + title);
            }
            if (toManager.equals(CLOSED) && !place.getKey().startsWith("admin")) {
                assertFalse(place.getValue().contains("Quiet nights"), place.getKey() + ": " + place.getValue());
            }
        }
        assertFalse(nowhere.stream().anyMatch(goals::contains), goals);
    }

    /** Everything that shows the goal, as the project manager and as an administrator read it. */
    private Map<String, String> places(RunningSandbox sandbox) {
        Map<String, String> places = new LinkedHashMap<>();
        for (String user : List.of("pm", "admin")) {
            Http jira = sandbox.jiraAs(user);
            Http wiki = sandbox.confluenceAs(user);
            places.put(user + ": issue", jira.get("/browse/SHOP-2").body());
            places.put(
                    user + ": issue in REST",
                    jira.get("/rest/api/2/issue/SHOP-2").body());
            places.put(
                    user + ": search",
                    jira.get("/issues/?jql=sharedGoal%20%3D%20" + key).body());
            places.put(user + ": goal", jira.get("/rest/kept/1/goals/" + key).body());
            places.put(
                    user + ": goals", jira.get("/rest/kept/1/goals?text=quiet").body());
            places.put(
                    user + ": macro",
                    wiki.get("/pages/viewpage.action?pageId=" + shown).body());
            places.put(
                    user + ": export", wiki.get("/exportword?pageId=" + shown).body());
            places.values().forEach(body -> assertFalse(body.isEmpty()));
        }
        return places;
    }

    private static String text(Http.Reply reply) {
        return Jsoup.parse(reply.body()).text();
    }

    /** Chooses the page for the goal as an administrator does. */
    private void bind(RunningSandbox sandbox, long page, String words) {
        Http.Reply saved = Visitor.administrator(sandbox.jira())
                .submit(
                        "/plugins/servlet/kept/goals",
                        "words",
                        Map.of(
                                "key",
                                key,
                                "name",
                                "Calm sleep",
                                "words",
                                words,
                                "page",
                                Long.toString(page),
                                "action",
                                "save"));
        assertTrue(saved.status() < 400, saved.body());
        assertTrue(
                sandbox.jiraAs("pm").get("/rest/kept/1/goals/" + key).body().contains("pageId=" + page), saved.body());
    }

    private static String field(RunningSandbox sandbox, String name) {
        for (JsonNode field : sandbox.jiraAs("admin").get("/rest/api/2/field").json()) {
            if (field.get("name").asText().equals(name)) {
                return field.get("id").asText();
            }
        }
        throw new AssertionError("No field " + name);
    }

    private static long page(Http author, String space, String title, String body, Long parent) {
        ObjectNode page = content(title, body, parent);
        page.putObject("space").put("key", space);
        Http.Reply reply = author.post("/rest/api/content", page.toString());
        assertEquals(200, reply.status(), reply.body());
        return reply.json().get("id").asLong();
    }

    private static void change(Http author, long id, String title, Long parent) {
        int version = author.get("/rest/api/content/" + id + "?expand=version")
                .json()
                .at("/version/number")
                .asInt();
        ObjectNode page = content(title, "<p>Sleep</p>", parent);
        page.putObject("version").put("number", version + 1);
        Http.Reply reply = author.put("/rest/api/content/" + id, page.toString());
        assertEquals(200, reply.status(), reply.body());
    }

    private static ObjectNode content(String title, String body, Long parent) {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
        if (parent != null) {
            page.putArray("ancestors").addObject().put("id", Long.toString(parent));
        }
        return page;
    }
}
