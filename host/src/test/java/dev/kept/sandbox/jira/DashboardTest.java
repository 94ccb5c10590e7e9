package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.PluginJar;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's item on the dashboard, and its pages for people who have not signed in. */
class DashboardTest {
    private static final String MODULES = """
            <dashboard-item key='mine' configurable='true'>
              <definition><title>My promises</title><author><name>Test</name></author></definition>
              <context-provider class='test.Provider'/>
              <resource name='view' type='velocity' location='/mine.vm'/>
              <amd-module>test/mine</amd-module></dashboard-item>
            <web-resource key='script'><context>atl.dashboard</context>
              <resource type='download' name='mine.js' location='/mine.js'/></web-resource>
            <servlet key='anonymous' class='test.Anonymous'><url-pattern>/answer</url-pattern></servlet>
            <servlet key='unrestricted' class='test.Unrestricted'><url-pattern>/open</url-pattern></servlet>
            <servlet key='plain' class='test.Plain'><url-pattern>/plain</url-pattern></servlet>
            """;

    private static final String PLAIN = """
            import jakarta.servlet.http.*;
            public class Plain extends HttpServlet {
                @Override protected void doGet(HttpServletRequest q, HttpServletResponse p) throws java.io.IOException {
                    p.setContentType("text/html;charset=UTF-8");
                    p.getWriter().write("<html><head><title>Answer</title><meta name='decorator' content='atl.general'>"
                            + "</head><body><p id='said'>" + q.getParameter("t") + " " + q.getRemoteUser()
                            + "</p></body></html>");
                }
                @Override protected void doPost(HttpServletRequest q, HttpServletResponse p) throws java.io.IOException {
                    doGet(q, p);
                }
            }
            """;

    @TempDir
    static Path folder;

    private static RunningJira jira;

    @BeforeAll
    static void start() throws Exception {
        Path jar = PluginJar.with(MODULES)
                .imports("com.atlassian.plugin.web,com.atlassian.plugin,com.atlassian.jira.user,"
                        + "com.atlassian.annotations.security,jakarta.servlet,jakarta.servlet.http")
                .file("mine.vm", "<p class=\"mine\">$days days for $name</p>")
                .file("mine.js", "var mine = 1;")
                .source("Plain", PLAIN)
                .source(
                        "Anonymous",
                        "@com.atlassian.annotations.security.AnonymousSiteAccess"
                                + " public class Anonymous extends Plain {}")
                .source(
                        "Unrestricted",
                        "@com.atlassian.annotations.security.UnrestrictedAccess"
                                + " public class Unrestricted extends Plain {}")
                .source("Provider", """
                        import java.util.*;
                        public class Provider implements com.atlassian.plugin.web.ContextProvider {
                            public void init(Map<String, String> parameters) {}
                            public Map<String, Object> getContextMap(Map<String, Object> context) {
                                var user = (com.atlassian.jira.user.ApplicationUser) context.get("user");
                                var wanted = (Map<?, ?>) context.get("preferences");
                                return Map.of("name", user == null ? "nobody" : user.getDisplayName(),
                                        "days", wanted.containsKey("days") ? wanted.get("days") : "7");
                            }
                        }
                        """)
                .in(folder);
        jira = RunningJira.with(jar, folder);
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    @Test
    void the_item_is_on_the_dashboard_with_its_scripts_and_each_persons_preferences() throws Exception {
        Document page = jira.page("/secure/Dashboard.jspa", "pm");
        assertEquals(
                "7 days for Petra Manager",
                page.select(".dashboard-item-content .mine").text());
        assertEquals("My promises", page.select(".dashboard-item-title").text());
        assertNotNull(page.selectFirst("script[src*=test.plugin:script]"));
        String preferences = "/rest/dashboards/1.0/10000/gadget/test.plugin:mine/prefs";
        assertEquals(
                204, jira.send("PUT", preferences, "pm", "{\"days\":\"30\"}").statusCode());
        assertEquals(
                "30 days for Petra Manager",
                jira.page("/secure/Dashboard.jspa", "pm").select(".mine").text());
        assertEquals(
                "7 days for Dan Developer",
                jira.page("/secure/Dashboard.jspa", "dev").select(".mine").text());
    }

    @Test
    void the_items_module_is_started_with_the_persons_preferences() throws Exception {
        jira.send("PUT", "/rest/dashboards/1.0/10000/gadget/test.plugin:mine/prefs", "admin", "{\"days\":\"</p>\"}");
        Document page = jira.page("/secure/Dashboard.jspa", "admin");
        assertNotNull(page.selectFirst("script[src=/jira/s/host/amd.js]"));
        assertNotNull(page.selectFirst("script[src=/jira/s/host/dashboard.js]"));
        JsonNode item = Json.MAPPER
                .readTree(page.selectFirst("#dashboard-items").data())
                .get(0);
        assertEquals("test/mine", item.get("module").asText());
        assertEquals("test.plugin:mine", item.get("key").asText());
        assertEquals("</p>", item.at("/preferences/days").asText());
        assertTrue(item.get("configurable").asBoolean());
        assertNotNull(page.selectFirst("#gadget-" + item.get("id").asText()));
        assertEquals(200, jira.get("/s/host/dashboard.js", "").statusCode());
    }

    @Test
    void a_servlet_for_everybody_answers_those_who_have_not_signed_in() throws Exception {
        for (String path : new String[] {"/plugins/servlet/answer", "/plugins/servlet/open"}) {
            assertEquals(
                    "abc null", jira.page(path + "?t=abc", "").select("#said").text());
            HttpResponse<String> posted = jira.form(path, "", "t", "xyz");
            assertEquals(200, posted.statusCode());
            assertTrue(posted.body().contains("xyz null"), posted.body());
        }
    }

    @Test
    void a_servlet_that_states_nothing_wants_a_licensed_person() throws Exception {
        HttpResponse<String> sent = jira.get("/plugins/servlet/plain?t=abc", "");
        assertEquals(302, sent.statusCode());
        assertTrue(sent.headers().firstValue("Location").orElse("").contains("/login"));
        HttpResponse<String> posted = jira.form("/plugins/servlet/plain", "", "t", "xyz");
        assertTrue(posted.statusCode() >= 300, "not served");
        assertTrue(!posted.body().contains("xyz"), posted.body());
        assertEquals(403, jira.get("/plugins/servlet/plain", "sales").statusCode());
        assertEquals(200, jira.get("/plugins/servlet/plain?t=abc", "dev").statusCode());
    }
}
