package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin with one module of each kind, in both hosts. */
class WorkingPluginTest {
    private static final String MODULES = """
            <resource type='i18n' name='i18n' location='texts'/>
            <ao key='ao' namespace='test.space'><entity>test.Thing</entity></ao>
            <component-import key='ao-service' interface='com.atlassian.activeobjects.external.ActiveObjects'/>
            <component-import key='renderer' interface='com.atlassian.templaterenderer.TemplateRenderer'/>
            <component-import key='tx' interface='com.atlassian.sal.api.transaction.TransactionTemplate'/>
            <component-import key='salUsers' interface='com.atlassian.sal.api.user.UserManager'/>
            <component-import key='links' interface='com.atlassian.applinks.api.ApplicationLinkService'/>
            <component key='shelf' class='test.Shelf' public='true'>
              <interface>com.atlassian.sal.api.lifecycle.LifecycleAware</interface></component>
            <rest key='rest' path='/test' version='1'><package>test</package></rest>
            <servlet key='page' class='test.PageServlet'><url-pattern>/test/page</url-pattern></servlet>
            <web-panel key='panel' location='test.place' weight='10'>
              <resource name='view' type='velocity' location='/panel.vm'/></web-panel>
            <web-item key='item' section='test.items' weight='10'><label key='test.label'/>
              <link linkId='l'>/go?key=$key</link></web-item>
            <web-item key='hidden' section='test.items' application='none'><label>No</label><link>/</link></web-item>
            <web-resource key='files'><resource type='download' name='a.js' location='/a.js'/>
              <transformation extension='js'><transformer key='jsI18n'/></transformation></web-resource>
            <velocity-allowlist key='allow'><method>test.Shelf#getName()</method></velocity-allowlist>
            """;

    @TempDir
    static Path folder;

    private static RunningHosts hosts;

    @BeforeAll
    static void start() throws Exception {
        Path jar = PluginJar.with(MODULES)
                .imports("net.java.ao,com.atlassian.activeobjects.external,com.atlassian.sal.api.transaction,"
                        + "com.atlassian.sal.api.user,com.atlassian.sal.api.lifecycle,com.atlassian.sal.api.net,"
                        + "com.atlassian.templaterenderer,com.atlassian.applinks.api,"
                        + "com.atlassian.applinks.api.application.jira,"
                        + "com.atlassian.plugins.rest.api.security.annotation,jakarta.servlet,jakarta.servlet.http,"
                        + "jakarta.ws.rs,jakarta.ws.rs.core,jakarta.inject")
                .file("texts.properties", "test.label=Go there\ntest.count={0} things\n")
                .file("texts_de.properties", "test.label=Dorthin\n")
                .file("a.js", "var a = AJS.I18n.getText('test.label');var b = AJS.I18n.getText('test.count', 3);")
                .file("panel.vm", "#enable_html_escaping()<p>$name $name.length() $name.getClass()</p>")
                .file(
                        "page.vm",
                        "<html><head><title>Shelf</title><meta name=\"decorator\" content=\"atl.general\">"
                                + "</head><body><p>$shelf.name $shelf.secret</p></body></html>")
                .source(
                        "Thing",
                        "public interface Thing extends net.java.ao.Entity { String getThingName();"
                                + " void setThingName(String name); }")
                .source("Shelf", SHELF)
                .source("PageServlet", PAGE)
                .source("ThingResource", RESOURCE)
                .in(folder);
        hosts = new RunningHosts(folder).with(jar);
    }

    private static final String SHELF = """
            import com.atlassian.activeobjects.external.ActiveObjects;
            public class Shelf implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                static Shelf only;
                final ActiveObjects ao;
                final com.atlassian.sal.api.transaction.TransactionTemplate tx;
                final com.atlassian.applinks.api.ApplicationLinkService links;
                public Shelf(ActiveObjects ao, com.atlassian.sal.api.transaction.TransactionTemplate tx,
                        com.atlassian.applinks.api.ApplicationLinkService links) {
                    this.ao = ao; this.tx = tx; this.links = links;
                }
                public String getName() { return "shelf"; }
                public String getSecret() { return "secret"; }
                @Override public void onStart() { only = this; ao.create(Thing.class).save(); }
                public int count() { return ao.count(Thing.class); }
            }
            """;

    private static final String PAGE = """
            import jakarta.servlet.http.*;
            import java.util.Map;
            public class PageServlet extends HttpServlet {
                final com.atlassian.templaterenderer.TemplateRenderer renderer; final Shelf shelf;
                public PageServlet(com.atlassian.templaterenderer.TemplateRenderer renderer, Shelf shelf) {
                    this.renderer = renderer; this.shelf = shelf;
                }
                @Override protected void doGet(HttpServletRequest q, HttpServletResponse p) throws java.io.IOException {
                    p.setContentType("text/html;charset=UTF-8");
                    renderer.render("/page.vm", Map.of("shelf", shelf), p.getWriter());
                }
            }
            """;

    private static final String RESOURCE = """
            import jakarta.ws.rs.*;
            import java.util.Map;
            @Path("things") @Produces("application/json") @Consumes("application/json")
            public class ThingResource {
                @GET public Map<String, Object> count() { return Map.of("count", Shelf.only.count()); }
                @POST public Map<String, Object> add(Map<String, Object> body) {
                    return Shelf.only.tx.execute(() -> {
                        Shelf.only.ao.create(Thing.class, Map.<String, Object>of("THING_NAME", body.get("name")));
                        if (body.containsKey("fail")) { throw new IllegalStateException("no"); }
                        return Map.of("count", Shelf.only.count());
                    });
                }
                @GET @Path("other") public Map<String, Object> other() throws Exception {
                    var link = Shelf.only.links.getPrimaryApplicationLink(
                            com.atlassian.applinks.api.application.jira.JiraApplicationType.class);
                    try {
                        return Map.of("answer", link.createAuthenticatedRequestFactory()
                                .createRequest(com.atlassian.sal.api.net.Request.MethodType.GET, "/rest/api/2/me")
                                .execute());
                    } catch (com.atlassian.applinks.api.CredentialsRequiredException e) {
                        return Map.of("answer", "credentials");
                    }
                }
                @GET @Path("open")
                @com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess
                public Map<String, Object> open() { return Map.of("open", true); }
                @GET @Path("admins")
                @com.atlassian.plugins.rest.api.security.annotation.AdminOnly
                public Map<String, Object> admins() { return Map.of("admin", true); }
            }
            """;

    @AfterAll
    static void stop() {
        hosts.close();
    }

    private static String pm() {
        return RunningHosts.basic("pm");
    }

    @Test
    void is_enabled_in_both_hosts() {
        assertEquals("[]", hosts.jira().failures().toString());
        assertEquals("[]", hosts.confluence().failures().toString());
    }

    @Test
    void stores_entities_and_rolls_a_failed_transaction_back() throws Exception {
        String[] json = {"Authorization", pm(), "Content-Type", "application/json"};
        String before = hosts.get(hosts.jira(), "/rest/test/1/things", "Authorization", pm())
                .body();
        HttpResponse<String> failed =
                hosts.post(hosts.jira(), "/rest/test/1/things", "{\"name\":\"x\",\"fail\":1}", json);
        assertEquals(500, failed.statusCode());
        assertFalse(failed.body().contains("at test."), failed.body());
        assertEquals(
                before,
                hosts.get(hosts.jira(), "/rest/test/1/things", "Authorization", pm())
                        .body());
        assertEquals(
                200,
                hosts.post(hosts.jira(), "/rest/test/1/things", "{\"name\":\"x\"}", json)
                        .statusCode());
    }

    @Test
    void refuses_rest_calls_by_the_rules_of_access() throws Exception {
        assertEquals(401, hosts.get(hosts.jira(), "/rest/test/1/things").statusCode());
        assertEquals(200, hosts.get(hosts.jira(), "/rest/test/1/things/open").statusCode());
        assertEquals(401, hosts.get(hosts.jira(), "/rest/test/1/things/admins").statusCode());
        assertEquals(
                403,
                hosts.get(hosts.jira(), "/rest/test/1/things/admins", "Authorization", pm())
                        .statusCode());
        assertEquals(
                200,
                hosts.get(hosts.jira(), "/rest/test/1/things/admins", "Authorization", RunningHosts.basic("admin"))
                        .statusCode());
    }

    @Test
    void refuses_a_write_that_a_foreign_page_could_send() throws Exception {
        HttpResponse<String> form = hosts.post(
                hosts.jira(),
                "/rest/test/1/things",
                "name=x",
                "Authorization",
                pm(),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertTrue(form.statusCode() == 403 || form.statusCode() == 415, form.toString());
        HttpResponse<String> foreign = hosts.post(
                hosts.jira(),
                "/rest/test/1/things",
                "{\"name\":\"x\"}",
                "Authorization",
                pm(),
                "Content-Type",
                "application/json",
                "Origin",
                "http://evil.example");
        assertEquals(403, foreign.statusCode());
        HttpResponse<String> withoutToken =
                hosts.post(hosts.jira(), "/change", "", "Authorization", pm(), "Content-Type", "text/plain");
        assertEquals(403, withoutToken.statusCode());
        assertTrue(withoutToken.body().contains("XSRF check failed"), withoutToken.body());
    }

    @Test
    void shows_a_servlet_page_in_the_products_decoration_and_blocks_unlisted_calls() throws Exception {
        String body = hosts.get(hosts.jira(), "/plugins/servlet/test/page", "Authorization", pm())
                .body();
        assertTrue(body.contains("<p>shelf $shelf.secret</p>"), body);
        assertTrue(body.contains("aui-header"), body);
        assertEquals(302, hosts.get(hosts.jira(), "/plugins/servlet/test/page").statusCode());
    }

    @Test
    void shows_panels_and_items_escaped() throws Exception {
        String body = hosts.get(hosts.jira(), "/").body();
        assertTrue(body.contains("<p>&lt;b&gt;Bo&lt;/b&gt; 9 $name.getClass()</p>"), body);
        assertTrue(body.contains("[Go there|/jira/go?key=K-1]"), body);
        assertFalse(body.contains("[No|"), body);
        String german = hosts.get(hosts.jira(), "/", "Accept-Language", "de").body();
        assertTrue(german.contains("[Dorthin|"), german);
    }

    @Test
    void puts_texts_into_scripts() throws Exception {
        String script = hosts.get(hosts.jira(), "/download/batch/test.plugin:files/test.plugin:files.js?locale=de")
                .body();
        assertTrue(script.contains("var a = \"Dorthin\""), script);
        assertTrue(script.contains("AJS.format(\"{0} things\", 3)"), script);
    }

    @Test
    void calls_the_other_host_as_the_viewer() throws Exception {
        assertTrue(other("pm").contains("\\\"name\\\":\\\"pm\\\""), other("pm"));
        assertTrue(other("sales").contains("credentials"), other("sales"));
        HttpResponse<String> forged =
                hosts.get(hosts.jira(), "/rest/api/2/me", "X-Kept-Link-Secret", "guess", "X-Kept-Link-User", "admin");
        assertTrue(forged.body().contains("anonymous"), forged.body());
    }

    private static String other(String user) throws Exception {
        return hosts.get(hosts.confluence(), "/rest/test/1/things/other", "Authorization", RunningHosts.basic(user))
                .body();
    }

    @Test
    void refuses_people_without_a_licence() throws Exception {
        assertEquals(
                403,
                hosts.get(hosts.jira(), "/rest/api/2/me", "Authorization", RunningHosts.basic("sales"))
                        .statusCode());
        HttpResponse<String> login = hosts.post(
                hosts.jira(),
                "/login",
                "os_username=sales&os_password=sales",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertEquals(403, login.statusCode());
        assertTrue(login.body().contains("no licence"), login.body());
    }
}
