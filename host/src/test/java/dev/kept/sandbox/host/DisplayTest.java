package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Language and theme, which everybody chooses in the header of either host's pages. */
class DisplayTest {
    @TempDir
    Path folder;

    private RunningHosts hosts;

    @BeforeEach
    void start() throws Exception {
        hosts = new RunningHosts(folder).with(PluginJar.with("").in(folder));
    }

    @AfterEach
    void stop() {
        hosts.close();
    }

    private Document page(String user) throws Exception {
        String[] headers = user.isEmpty() ? new String[0] : new String[] {"Authorization", RunningHosts.basic(user)};
        return Jsoup.parse(hosts.get(hosts.jira(), "/", headers).body());
    }

    private HttpResponse<String> choose(String language, String theme, String referer) throws Exception {
        return hosts.post(
                hosts.jira(),
                "/preferences/display",
                "header-locale=" + language + "&header-theme=" + theme,
                "Authorization",
                RunningHosts.basic("pm"),
                "X-Atlassian-Token",
                "no-check",
                "Referer",
                referer,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static Element root(Document page) {
        return page.selectFirst("html");
    }

    @Test
    void whoever_has_chosen_nothing_reads_english_on_light() throws Exception {
        for (String user : new String[] {"", "pm"}) {
            Element root = root(page(user));
            assertEquals("en", root.attr("lang"));
            assertEquals("light", root.attr("data-color-mode"));
            assertEquals("light:light dark:dark spacing:spacing", root.attr("data-theme"));
        }
        assertNull(page("").selectFirst("#display-form"), "nobody is signed in");
    }

    @Test
    void a_choice_is_the_persons_own_and_leads_back_to_the_page() throws Exception {
        HttpResponse<String> chosen = choose("de", "dark", hosts.jira().baseUrl() + "/browse/X-1?a=b");
        assertEquals(302, chosen.statusCode());
        assertEquals(
                "/jira/browse/X-1?a=b", chosen.headers().firstValue("Location").orElse(""));
        Document page = page("pm");
        assertEquals("de", root(page).attr("lang"));
        assertEquals("dark", root(page).attr("data-color-mode"));
        assertEquals("de", page.select("#header-locale option[selected]").val());
        assertEquals("dark", page.select("#header-theme option[selected]").val());
        assertEquals("light", root(page("dev")).attr("data-color-mode"));
    }

    @Test
    void high_contrast_and_the_systems_own_are_said_as_aui_says_them() throws Exception {
        choose("en", "contrast", "/");
        assertEquals("more", root(page("pm")).attr("data-contrast-mode"));
        choose("en", "auto", "/");
        assertTrue(root(page("pm")).hasAttr("data-color-mode-auto"));
    }

    @Test
    void what_is_no_choice_is_refused_and_a_strange_referer_leads_home() throws Exception {
        assertEquals(400, choose("xx", "dark", "/").statusCode());
        assertEquals(400, choose("en", "pink", "/").statusCode());
        assertEquals(
                "/jira/",
                choose("en", "dark", "::no address::")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }
}
