package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that an administrator disables and enables while the host runs. */
class PluginLifecycleTest {
    private static final String MODULES = """
            <resource type='i18n' name='i18n' location='texts'/>
            <ao key='ao' namespace='test.space'><entity>test.Thing</entity></ao>
            <component-import key='ao-service' interface='com.atlassian.activeobjects.external.ActiveObjects'/>
            <component key='life' class='test.Life' public='true'>
              <interface>com.atlassian.sal.api.lifecycle.LifecycleAware</interface></component>
            <rest key='rest' path='/life' version='1'><package>test</package></rest>
            <servlet key='page' class='test.Page'><url-pattern>/life</url-pattern></servlet>
            <web-item key='item' section='test.items' weight='10'><label key='test.label'/>
              <link linkId='l'>/go</link></web-item>
            """;

    private static final String LIFE = """
            import com.atlassian.activeobjects.external.ActiveObjects;
            public class Life implements com.atlassian.sal.api.lifecycle.LifecycleAware,
                    org.springframework.beans.factory.DisposableBean {
                static final StringBuffer SEEN = new StringBuffer();
                static Life only;
                final ActiveObjects ao;
                public Life(ActiveObjects ao) { this.ao = ao; only = this; }
                @Override public void onStart() { ao.create(Thing.class); SEEN.append("start "); }
                @Override public void onStop() { SEEN.append("stop with " + ao.count(Thing.class) + " "); }
                @Override public void destroy() { SEEN.append("destroy "); }
            }
            """;

    @TempDir
    Path folder;

    private RunningHosts hosts;

    @BeforeEach
    void start() throws Exception {
        Path jar = PluginJar.with(MODULES)
                .imports("net.java.ao,com.atlassian.activeobjects.external,com.atlassian.sal.api.lifecycle,"
                        + "com.atlassian.plugins.rest.api.security.annotation,jakarta.servlet,jakarta.servlet.http,"
                        + "jakarta.ws.rs,org.springframework.beans.factory")
                .file("texts.properties", "test.label=Go there\n")
                .source("Thing", "public interface Thing extends net.java.ao.Entity {}")
                .source("Life", LIFE)
                .source("Page", """
                        import jakarta.servlet.http.*;
                        public class Page extends HttpServlet {
                            @Override protected void doGet(HttpServletRequest q, HttpServletResponse p)
                                    throws java.io.IOException {
                                p.getWriter().write("page of " + Life.only.ao.count(Thing.class));
                            }
                        }
                        """)
                .source("Seen", """
                        import jakarta.ws.rs.*;
                        @Path("seen") @Produces("text/plain")
                        public class Seen { @GET public String seen() { return Life.SEEN.toString().trim(); } }
                        """)
                .in(folder);
        hosts = new RunningHosts(folder).with(jar);
    }

    @AfterEach
    void stop() {
        hosts.close();
    }

    private int change(String user, String key, String action) throws Exception {
        return hosts.post(
                        hosts.jira(),
                        "/admin/plugins",
                        "key=" + key + "&action=" + action,
                        "Authorization",
                        RunningHosts.basic(user),
                        "X-Atlassian-Token",
                        "no-check",
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }

    private String body(String path, String user) throws Exception {
        return hosts.get(hosts.jira(), path, "Authorization", RunningHosts.basic(user))
                .body();
    }

    private int status(String path) throws Exception {
        return hosts.get(hosts.jira(), path, "Authorization", RunningHosts.basic("pm"))
                .statusCode();
    }

    private String state() throws Exception {
        return Jsoup.parse(body("/admin/plugins", "admin"))
                .select(".plugin-state")
                .text();
    }

    @Test
    void nothing_of_a_disabled_plugin_is_there_and_everything_comes_back() throws Exception {
        assertEquals("Enabled", state());
        assertEquals("page of 1", body("/plugins/servlet/life", "pm"));
        assertEquals("start", body("/rest/life/1/seen", "pm"));
        assertTrue(body("/", "pm").contains("[Go there|"));
        assertEquals(302, change("admin", "test.plugin", "disable"));
        assertEquals("Disabled", state());
        assertEquals(404, status("/plugins/servlet/life"));
        assertEquals(404, status("/rest/life/1/seen"));
        assertTrue(!body("/", "pm").contains("|/jira/go"));
        assertEquals(302, change("admin", "test.plugin", "enable"));
        assertEquals("Enabled", state());
        assertEquals("page of 2", body("/plugins/servlet/life", "pm"));
        assertEquals("start stop with 1 destroy start", body("/rest/life/1/seen", "pm"));
        assertTrue(body("/", "pm").contains("[Go there|"));
    }

    @Test
    void only_administrators_change_plugins_that_are_there() throws Exception {
        assertEquals(403, change("pm", "test.plugin", "disable"));
        assertEquals(404, change("admin", "no.plugin", "disable"));
        assertEquals(400, change("admin", "test.plugin", "explode"));
        assertEquals("Enabled", state());
    }
}
