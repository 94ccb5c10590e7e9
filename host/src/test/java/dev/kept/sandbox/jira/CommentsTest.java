package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments: their markup, their events, and who sees them. */
class CommentsTest {
    @TempDir
    static Path folder;

    private static RunningJira jira;

    @BeforeAll
    static void start() throws Exception {
        jira = RunningJira.with(EventPlugin.jar(folder), folder);
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static String comment(String key, String user, String json) throws Exception {
        HttpResponse<String> response = jira.send("POST", "/rest/api/2/issue/" + key + "/comment", user, json);
        assertEquals(201, response.statusCode(), response.body());
        return Json.MAPPER.readTree(response.body()).get("id").asText();
    }

    @Test
    void a_comment_has_the_markup_that_plugins_scripts_look_for() throws Exception {
        String key = jira.issue("Markup");
        String id = comment(key, "dev", "{\"body\":\"Back to you by Friday\"}");
        Element comment =
                jira.page("/browse/" + key, "dev").selectFirst("#comment-" + id + ".issue-data-block.activity-comment");
        assertNotNull(comment);
        assertEquals("Back to you by Friday", comment.select(".action-body").text());
        assertNotNull(comment.selectFirst(".action-links #edit_comment_" + id));
        Element others = jira.page("/browse/" + key, "pm").selectFirst("#comment-" + id);
        assertNotNull(others.selectFirst("#delete_comment_" + id), "pm administers the project");
        jira.form("/secure/AddComment.jspa", "pm", "id", issueId(key), "comment", "Mine");
        Document seen = jira.page("/browse/" + key, "dev");
        assertEquals(2, seen.select(".activity-comment").size());
        assertEquals(1, seen.select(".edit-comment").size(), "only the own one");
    }

    private static String issueId(String key) throws Exception {
        return jira.json("/rest/api/2/issue/" + key, "admin").get("id").asText();
    }

    @Test
    void every_step_of_a_comment_is_an_event() throws Exception {
        String key = jira.issue("Events");
        EventPlugin.told(jira);
        String id = comment(key, "dev", "{\"body\":\"One\"}");
        assertEquals(
                List.of("6 " + key + " dev 'One' of null again One seen by author 1 by nobody 1"),
                EventPlugin.told(jira));
        assertEquals(
                200,
                jira.send("PUT", "/rest/api/2/issue/" + key + "/comment/" + id, "dev", "{\"body\":\"Two\"}")
                        .statusCode());
        assertEquals(
                List.of("14 " + key + " dev 'Two' of null again Two seen by author 1 by nobody 1"),
                EventPlugin.told(jira));
        assertEquals(
                403,
                jira.send(
                                "DELETE",
                                "/rest/api/2/issue/" + key + "/comment/" + comment(key, "pm", "{\"body\":\"x\"}"),
                                "dev",
                                "")
                        .statusCode());
        EventPlugin.told(jira);
        assertEquals(
                204,
                jira.send("DELETE", "/rest/api/2/issue/" + key + "/comment/" + id, "dev", "")
                        .statusCode());
        assertEquals(List.of("17 " + key + " dev", "changed " + key + " Comment: Two -> null"), EventPlugin.told(jira));
        assertEquals(
                404,
                jira.get("/rest/api/2/issue/" + key + "/comment/" + id, "dev").statusCode());
    }

    @Test
    void a_restricted_comment_is_hidden_from_everybody_else() throws Exception {
        String key = jira.issue("Hidden");
        String role = comment(
                key, "pm", "{\"body\":\"Only leads\",\"visibility\":{\"type\":\"role\",\"value\":\"Administrators\"}}");
        String group = comment(
                key,
                "dev",
                "{\"body\":\"Only builders\",\"visibility\":{\"type\":\"group\",\"value\":\"developers\"}}");
        JsonNode dev = jira.json("/rest/api/2/issue/" + key + "/comment", "dev").get("comments");
        assertEquals(1, dev.size());
        assertEquals("Only builders", dev.get(0).get("body").asText());
        assertEquals(
                1,
                jira.json("/rest/api/2/issue/" + key, "dev")
                        .at("/fields/comment/total")
                        .asInt());
        assertEquals(
                404,
                jira.get("/rest/api/2/issue/" + key + "/comment/" + role, "dev").statusCode());
        Document pm = jira.page("/browse/" + key, "pm");
        assertNotNull(pm.selectFirst("#comment-" + role + " .redText"));
        assertNull(pm.selectFirst("#comment-" + group));
        assertEquals(
                0,
                jira.json("/rest/api/2/search?jql=" + RunningJira.url("comment ~ leads"), "dev")
                        .get("total")
                        .asInt());
    }
}
