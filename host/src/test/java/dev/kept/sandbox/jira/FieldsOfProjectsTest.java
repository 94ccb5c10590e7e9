package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that only some projects have, and what happens to their values when an issue moves to another one. */
class FieldsOfProjectsTest {
    private static final String WORDS = "customfield_10100";

    @TempDir
    static Path folder;

    private static RunningJira jira;

    @BeforeAll
    static void start() throws Exception {
        jira = RunningJira.with(EventPlugin.jar(folder), folder);
        jira.product().addCustomField("test.plugin:words", "Words", "");
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static String id(String key) throws Exception {
        return jira.json("/rest/api/2/issue/" + key, "admin").get("id").asText();
    }

    @Test
    void a_move_hands_null_to_fields_that_the_target_does_not_have() throws Exception {
        String words = fieldOfShop("test.plugin:words", "Shop words");
        String silent = fieldOfShop("test.plugin:silent", "Shop silence");
        jira.product().addProject("DROP", "Without those fields", "pm", Set.of());
        String key = jira.issue("Dropper");
        for (String word : List.of("one", "two")) {
            jira.form(
                    "/secure/EditIssue.jspa",
                    "pm",
                    "id",
                    id(key),
                    "issuetype",
                    "10002",
                    "summary",
                    "Dropper",
                    words,
                    word,
                    silent,
                    word);
        }
        assertEquals(key + " two", System.getProperty("test.silent"));
        assertTrue(jira.page("/browse/" + key, "pm")
                .select("#" + words + "-val")
                .text()
                .startsWith("two"));
        EventPlugin.told(jira);
        jira.form("/secure/MoveIssue.jspa", "pm", "id", id(key), "project", "DROP");
        String moved = jira.json("/rest/api/2/issue/" + key, "pm").get("key").asText();
        assertTrue(moved.startsWith("DROP-"), moved);
        assertEquals(moved + " null", System.getProperty("test.silent"));
        List<String> told = EventPlugin.told(jira);
        assertTrue(told.contains("changed " + moved + " Shop words: two -> null"), told.toString());
        assertTrue(told.stream().noneMatch(line -> line.contains("silence")), told.toString());
        assertTrue(
                jira.page("/browse/" + moved, "pm").select("#" + words + "-val").isEmpty());
        assertTrue(jira.page("/secure/EditIssue!default.jspa?id=" + id(moved), "pm")
                .select("[name=" + words + "]")
                .isEmpty());
    }

    private static String fieldOfShop(String type, String name) throws Exception {
        jira.product().addCustomField(type, name, "");
        String field = jira.page("/secure/admin/ViewCustomFields.jspa", "admin")
                .select("#custom-fields tr:contains(" + name + ") td")
                .get(1)
                .text();
        assertEquals(302, projectsOf(field, "admin", "SHOP").statusCode());
        return field;
    }

    private static HttpResponse<String> projectsOf(String field, String user, String keys) throws Exception {
        return jira.form(
                "/secure/admin/ConfigureCustomField.jspa",
                user,
                "id",
                field.replace("customfield_", ""),
                "projects",
                keys);
    }

    @Test
    void administrators_say_which_projects_have_a_field() throws Exception {
        assertEquals(400, projectsOf(WORDS, "admin", "NOSUCH").statusCode());
        assertEquals(403, projectsOf(WORDS, "pm", "SHOP").statusCode());
        assertEquals(404, projectsOf("customfield_1", "admin", "SHOP").statusCode());
        assertEquals(
                "",
                jira.page("/secure/admin/ConfigureCustomField.jspa", "admin")
                        .select("#projects-" + WORDS)
                        .val());
    }
}
