package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.host.PluginJar;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's entry in the sidebar of a project, and the page behind it. */
class SidebarTest {
    private static final String MODULES = """
            <web-item key='promises' section='jira.project.sidebar.plugins.navigation' weight='10'>
              <label>Promises</label>
              <link linkId='promises-link'>/projects/$pathEncodedProjectKey?selectedItem=test.promises</link>
              <param name='iconClass' value='aui-icon aui-icon-small aui-iconfont-calendar'/></web-item>
            <web-panel key='promises-page' location='test.promises' weight='10'>
              <context-provider class='test.Provider'><param name='greeting' value='Hello'/></context-provider>
              <resource name='view' type='velocity' location='/promises.vm'/></web-panel>
            """;

    @TempDir
    static Path folder;

    private static RunningJira jira;

    @BeforeAll
    static void start() throws Exception {
        Path jar = PluginJar.with(MODULES)
                .imports("com.atlassian.plugin.web,com.atlassian.plugin,com.atlassian.jira.project")
                .file("promises.vm", "<div id=\"mine\">$greeting $key of $project.name for $user.displayName</div>")
                .source("Provider", """
                        import java.util.*;
                        public class Provider implements com.atlassian.plugin.web.ContextProvider {
                            private Map<String, String> parameters;
                            public void init(Map<String, String> parameters) { this.parameters = parameters; }
                            public Map<String, Object> getContextMap(Map<String, Object> context) {
                                var project = (com.atlassian.jira.project.Project) context.get("project");
                                return Map.of("greeting", parameters.get("greeting"), "key", project.getKey());
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
    void the_entry_leads_to_the_panel_and_is_marked() throws Exception {
        Document issues = jira.page("/projects/SHOP", "pm");
        assertEquals(
                "/jira/projects/SHOP?selectedItem=test.promises",
                issues.selectFirst("#promises-link").attr("href"));
        assertNotNull(issues.selectFirst("#promises-link .aui-iconfont-calendar"));
        assertEquals(
                "Issues", issues.select(".projects-sidebar .aui-nav-selected").text());
        Document page = jira.page("/projects/SHOP?selectedItem=test.promises", "pm");
        assertEquals(
                "Hello SHOP of Web shop for Petra Manager",
                page.selectFirst("#mine").text());
        assertEquals(
                "Promises", page.select(".projects-sidebar .aui-nav-selected").text());
        assertEquals(
                "test.plugin:promises",
                page.selectFirst(".aui-nav-selected a[aria-current=page]").attr("data-link-id"));
    }

    @Test
    void an_unknown_entry_shows_the_issues_and_nobody_gets_in_without_permission() throws Exception {
        Document page = jira.page("/projects/SHOP?selectedItem=no.such.thing", "pm");
        assertNull(page.selectFirst("#mine"));
        assertTrue(page.select(".projects-sidebar .aui-nav-selected").text().contains("Issues"));
        assertEquals(
                302, jira.get("/projects/SHOP?selectedItem=test.promises", "").statusCode());
        assertEquals(
                "Releases",
                jira.page("/projects/SHOP/versions", "pm")
                        .select(".aui-nav-selected")
                        .text());
    }
}
