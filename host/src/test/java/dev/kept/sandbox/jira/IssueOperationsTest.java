package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to issues, projects and versions, and what plugins are told of it. */
class IssueOperationsTest {
    private static final String WORDS = "customfield_10100";

    @TempDir
    static Path folder;

    private static RunningJira jira;

    @BeforeAll
    static void start() throws Exception {
        jira = RunningJira.with(EventPlugin.jar(folder), folder);
        jira.product().addProject("OPS", "Operations", "pm", Set.of());
        jira.product().addVersion("SHOP", "2.0", LocalDate.parse("2027-01-15"), false);
        jira.product().addCustomField("test.plugin:words", "Words", "");
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    @BeforeEach
    void forget() throws Exception {
        EventPlugin.told(jira);
    }

    private static String id(String key) throws Exception {
        return jira.json("/rest/api/2/issue/" + key, "admin").get("id").asText();
    }

    private static JsonNode fields(String key) throws Exception {
        return jira.json("/rest/api/2/issue/" + key, "admin").get("fields");
    }

    private static void edit(String key, String fields) throws Exception {
        HttpResponse<String> response =
                jira.send("PUT", "/rest/api/2/issue/" + key, "pm", "{\"fields\":{" + fields + "}}");
        assertEquals(204, response.statusCode(), response.body());
    }

    private static String version() throws Exception {
        return jira.json("/rest/api/2/project/SHOP/versions", "pm")
                .get(0)
                .get("id")
                .asText();
    }

    @Test
    void a_clone_has_the_values_and_a_link_and_is_told_of_as_new() throws Exception {
        String key = jira.issue("Original");
        edit(key, "\"duedate\":\"2026-12-24\",\"fixVersions\":[{\"name\":\"2.0\"}],\"labels\":[\"x\"]");
        String words = jira.form(
                        "/secure/EditIssue.jspa",
                        "pm",
                        "id",
                        id(key),
                        "issuetype",
                        "10002",
                        "summary",
                        "Original",
                        "duedate",
                        "2026-12-24",
                        "fixVersions",
                        version(),
                        "labels",
                        "x",
                        WORDS,
                        "hello")
                .headers()
                .firstValue("Location")
                .orElse("no way");
        assertTrue(words.endsWith("/browse/" + key), words);
        EventPlugin.told(jira);
        HttpResponse<String> cloned =
                jira.form("/secure/CloneIssueDetails.jspa", "dev", "id", id(key), "summary", "CLONE - Original");
        String copy = cloned.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        assertEquals(List.of("1 " + copy + " dev"), EventPlugin.told(jira));
        JsonNode fields = fields(copy);
        assertEquals("2026-12-24", fields.get("duedate").asText());
        assertEquals("2.0", fields.at("/fixVersions/0/name").asText());
        assertEquals("dev", fields.at("/reporter/name").asText());
        assertEquals(key, fields.at("/issuelinks/0/outwardIssue/key").asText());
        assertEquals("clones", fields.at("/issuelinks/0/type/outward").asText());
        Document page = jira.page("/browse/" + copy, "dev");
        assertEquals("hello <b>words</b>", page.select("#" + WORDS + "-val").text());
        assertTrue(page.select("#linkingmodule").text().contains("clones " + key));
        assertTrue(jira.page("/browse/" + key, "dev")
                .select("#linkingmodule")
                .text()
                .contains("is cloned by " + copy));
    }

    @Test
    void a_bulk_edit_changes_what_is_ticked_with_one_event_an_issue() throws Exception {
        String one = jira.issue("Bulk one");
        String two = jira.issue("Bulk two");
        EventPlugin.told(jira);
        String start = "/secure/views/bulkedit/";
        Document choose = jira.page(
                start + "BulkEdit1!default.jspa?jql=" + RunningJira.url("summary ~ Bulk ORDER BY key"), "dev");
        assertEquals(2, choose.select("input[name=issue]").size());
        String query = "?operation=edit&issue=" + id(one) + "&issue=" + id(two);
        assertTrue(jira.page(start + "BulkChooseOperation.jspa" + query, "dev")
                .select("input[name=actions]")
                .eachAttr("value")
                .containsAll(List.of("duedate", "fixVersions", "assignee", "priority", WORDS)));
        String[] refused =
                bulk("edit", one, two, "actions", WORDS, WORDS, "bad", "actions", "duedate", "duedate", "2027-02-01");
        assertEquals(
                400, jira.form(start + "BulkOperation.jspa", "dev", refused).statusCode());
        assertEquals(List.of(), EventPlugin.told(jira), "nothing is half done");
        String[] quiet =
                bulk("edit", one, two, "actions", WORDS, WORDS, "fine", "actions", "duedate", "duedate", "2027-02-01");
        assertEquals(302, jira.form(start + "BulkOperation.jspa", "dev", quiet).statusCode());
        List<String> told = EventPlugin.told(jira);
        assertEquals(
                List.of("2 " + one + " dev quiet", "2 " + two + " dev quiet"),
                told.stream().filter(line -> line.startsWith("2 ")).toList());
        assertEquals("2027-02-01", fields(two).get("duedate").asText());
        assertTrue(told.contains("changed " + two + " Words: null -> fine"), told.toString());
        jira.form(
                start + "BulkOperation.jspa",
                "dev",
                bulk("edit", one, two, "actions", "priority", "priority", "1", "sendBulkNotification", "true"));
        assertTrue(EventPlugin.told(jira).contains("2 " + one + " dev"));
    }

    private static String[] bulk(String operation, String one, String two, String... more) throws Exception {
        String[] pairs = new String[6 + more.length];
        System.arraycopy(new String[] {"operation", operation, "issue", id(one), "issue", id(two)}, 0, pairs, 0, 6);
        System.arraycopy(more, 0, pairs, 6, more.length);
        return pairs;
    }

    @Test
    void bulk_transition_and_bulk_delete_tell_of_every_issue() throws Exception {
        String one = jira.issue("Many one");
        String two = jira.issue("Many two");
        EventPlugin.told(jira);
        String path = "/secure/views/bulkedit/BulkOperation.jspa";
        jira.form(path, "dev", bulk("transition", one, two, "wftransition", "31", "resolution", "10000"));
        assertEquals(
                List.of("4 " + one + " dev quiet", "4 " + two + " dev quiet"),
                EventPlugin.told(jira).stream()
                        .filter(line -> line.startsWith("4 "))
                        .toList());
        assertEquals(403, jira.form(path, "dev", bulk("delete", one, two)).statusCode());
        assertEquals(302, jira.form(path, "pm", bulk("delete", one, two)).statusCode());
        assertEquals(List.of("8 " + one + " pm quiet", "8 " + two + " pm quiet"), EventPlugin.told(jira));
        assertEquals(404, jira.get("/rest/api/2/issue/" + one, "pm").statusCode());
    }

    @Test
    void a_move_changes_the_key_and_the_old_one_leads_there() throws Exception {
        String key = jira.issue("Mover");
        EventPlugin.told(jira);
        jira.form("/secure/MoveIssue.jspa", "pm", "id", id(key), "project", "OPS");
        List<String> told = EventPlugin.told(jira);
        assertEquals("9 OPS-1 pm", told.get(0));
        assertTrue(told.contains("changed OPS-1 Key: " + key + " -> OPS-1"), told.toString());
        assertEquals(
                "/jira/browse/OPS-1",
                jira.get("/browse/" + key, "pm")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    void a_project_with_another_key_is_found_by_the_old_one() throws Exception {
        jira.product().addProject("OLD", "Old name", "pm", Set.of());
        jira.send(
                "POST",
                "/rest/api/2/issue",
                "pm",
                "{\"fields\":{\"project\":{\"key\":\"OLD\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"In it\"}}");
        String id = jira.json("/rest/api/2/project/OLD", "pm").get("id").asText();
        EventPlugin.told(jira);
        assertEquals(
                400,
                jira.form("/secure/project/EditProject.jspa", "pm", "pid", id, "name", "Old name", "key", "SHOP")
                        .statusCode());
        jira.form("/secure/project/EditProject.jspa", "pm", "pid", id, "name", "Old name", "key", "NEW");
        assertEquals(List.of("project OLD -> NEW"), EventPlugin.told(jira), "issues have no events of their own");
        assertEquals(
                "NEW-1", jira.json("/rest/api/2/issue/OLD-1", "pm").get("key").asText());
        assertEquals(
                "NEW", jira.json("/rest/api/2/project/OLD", "pm").get("key").asText());
        assertEquals(
                1,
                jira.json("/rest/api/2/search?jql=project%3DOLD", "pm")
                        .get("total")
                        .asInt());
        assertEquals(302, jira.get("/projects/OLD", "pm").statusCode());
        assertEquals(
                403,
                jira.send("PUT", "/rest/api/2/project/NEW", "dev", "{\"key\":\"XX\"}")
                        .statusCode());
    }

    @Test
    void a_version_gets_another_date_and_is_released() throws Exception {
        HttpResponse<String> made = jira.send(
                "POST",
                "/rest/api/2/version",
                "pm",
                "{\"project\":\"OPS\",\"name\":\"1.0\",\"releaseDate\":\"2027-03-01\"}");
        assertEquals(201, made.statusCode(), made.body());
        String id = jira.json("/rest/api/2/project/OPS/versions", "pm")
                .get(0)
                .get("id")
                .asText();
        EventPlugin.told(jira);
        jira.send("PUT", "/rest/api/2/version/" + id, "pm", "{\"releaseDate\":\"2027-04-01\"}");
        assertEquals(List.of("version 1.0 2027-03-01 -> 2027-04-01"), EventPlugin.told(jira));
        String project = jira.json("/rest/api/2/project/OPS", "pm").get("id").asText();
        jira.form(
                "/secure/project/EditVersion.jspa",
                "pm",
                "pid",
                project,
                "versionId",
                id,
                "name",
                "1.0",
                "releaseDate",
                "2027-04-01",
                "released",
                "true");
        assertEquals(List.of("version 1.0 2027-04-01 -> 2027-04-01", "released 1.0"), EventPlugin.told(jira));
        assertEquals(
                403,
                jira.send("PUT", "/rest/api/2/version/" + id, "dev", "{\"releaseDate\":\"2027-05-01\"}")
                        .statusCode());
    }

    @Test
    void a_security_level_hides_an_issue_until_it_is_taken_away() throws Exception {
        String key = jira.issue("For few");
        edit(key, "\"reporter\":{\"name\":\"pm\"},\"security\":{\"name\":\"Restricted\"}");
        assertTrue(EventPlugin.told(jira).contains("changed " + key + " security: null -> Restricted"));
        assertEquals(404, jira.get("/rest/api/2/issue/" + key, "dev").statusCode());
        assertEquals(
                0,
                jira.json("/rest/api/2/search?jql=" + RunningJira.url("summary ~ few"), "dev")
                        .get("total")
                        .asInt());
        assertEquals(200, jira.get("/rest/api/2/issue/" + key, "pm").statusCode());
        edit(key, "\"security\":null");
        assertEquals(200, jira.get("/rest/api/2/issue/" + key, "dev").statusCode());
    }

    @Test
    void a_deleted_issue_is_told_of_with_its_last_values() throws Exception {
        String key = jira.issue("Gone");
        EventPlugin.told(jira);
        assertEquals(
                204, jira.send("DELETE", "/rest/api/2/issue/" + key, "pm", "").statusCode());
        assertEquals(List.of("8 " + key + " pm"), EventPlugin.told(jira));
    }
}
