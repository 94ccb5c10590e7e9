package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Years later an administrator has figures forgotten and promises packed away, and changes her mind. */
class UpkeepInJiraTest {

    private static final String RULES = "/plugins/servlet/kept/rules";
    private static final String EVIDENCE = "/plugins/servlet/kept/evidence";
    private static final String BOARD = "/rest/kept/1/projects/SHOP/scoreboard?windowDays=";
    private static final String LATER = "2030-06-15T09:00:00Z";

    /** Reaches back to all promises of the demo. */
    private static final int ALL_DAYS = 2_200;

    @TempDir
    private Path home;

    @Test
    void figures_are_forgotten_and_come_back_while_every_promise_can_be_verified() {
        StoredDemo demo = StoredDemo.played();
        demo.copyTo(home);
        try (RunningSandbox sandbox = demo.startIn(home, LATER);
                Browser browser = Browser.openAs(sandbox.jira(), "admin")) {
            JsonNode before = sandbox.jiraAs("pm").get(BOARD + ALL_DAYS).json();
            assertTrue(before.at("/pillars/2/figures/0/n").asInt() > 10, before.toString());
            browser.go("/");
            assertEquals(401, rebuildInSession(browser), "no secure session yet");
            browser.go(RULES);
            browser.confirmPassword("admin");
            browser.awaitText("Keeping data");
            assertEquals(200, rebuildInSession(browser), "a secure session");

            keep(browser, "1", "two");
            browser.awaitText("Write a whole number of years from 2 to 100");
            shot(browser, "kept-pack-months", "rules-years-error");
            browser.assertAccessible("form.aui[action*=kept]");
            keep(browser, "2", "3");
            browser.awaitText("saved");
            assertTrue(runUpkeep(browser).contains("Figures are kept from June 1, 2028 on."), browser.text());
            browser.screenshot("evidence-upkeep");
            browser.assertAccessible("#kept-evidence-archived");
            assertRefused(sandbox.jiraAs("pm").get(BOARD + ALL_DAYS));
            assertEquals(200, sandbox.jiraAs("pm").get(BOARD + 730).status());
            assertVerified(sandbox);

            browser.go(RULES);
            keep(browser, "", "3");
            browser.awaitText("saved");
            assertTrue(runUpkeep(browser).contains("Figures of all months are kept."), browser.text());
            assertEquals(before, sandbox.jiraAs("pm").get(BOARD + ALL_DAYS).json());
            assertVerified(sandbox);

            browser.go("/preferences");
            browser.find(By.cssSelector("#locale option[value=de]")).click();
            browser.find(By.cssSelector("form.aui [type=submit]")).click();
            // Saved only once the page is there again; leaving it sooner would take the form back.
            browser.awaitText("Partnerschaft");
            browser.go(RULES);
            browser.awaitText("Aufbewahrung");
            shot(browser, "kept-pack-months", "rules-years-german");
            browser.go(EVIDENCE);
            browser.awaitText("Zahlen aller Monate werden aufbewahrt.");
            shot(browser, "kept-evidence-archived", "evidence-upkeep-german");
        }
    }

    private static void shot(Browser browser, String id, String name) {
        browser.driver().executeScript("document.getElementById('" + id + "').scrollIntoView({block: 'center'})");
        browser.screenshot(name);
    }

    private static void keep(Browser browser, String years, String months) {
        browser.typeInto("kept-figure-years", years);
        browser.typeInto("kept-pack-months", months);
        browser.find(By.cssSelector("form.aui [type=submit]")).click();
    }

    /** What the page says of how things stand afterwards. */
    private static String runUpkeep(Browser browser) {
        browser.go(EVIDENCE);
        browser.find(By.cssSelector("button[value=upkeep]")).click();
        String said = browser.find(By.id("kept-evidence-kept")).getText();
        assertTrue(said.startsWith("Done."), said);
        String stand = browser.find(By.id("kept-evidence-archived")).getText();
        assertTrue(stand.contains("Commitments packed away: ") && !stand.contains("away: 0"), stand);
        return stand;
    }

    private static void assertRefused(Http.Reply reply) {
        assertEquals(400, reply.status(), reply.body());
        assertEquals("windowDays", reply.json().get("field").asText());
        assertEquals(
                "Figures are kept from 2028-06-01 on. Before 2030-06-15 the window can have at most 744 days.",
                reply.json().get("detail").asText());
    }

    private static void assertVerified(RunningSandbox sandbox) {
        JsonNode verified = sandbox.jiraAs("admin")
                .post("/rest/kept/1/verifications", "{\"project\":\"SHOP\"}")
                .json();
        assertTrue(verified.get("consistent").asBoolean(), verified.toString());
        assertTrue(verified.get("commitments").asInt() > 10, verified.toString());
    }

    /** The status of a step of a rebuild, asked for by a page of this session. */
    private static long rebuildInSession(Browser browser) {
        Object status = browser.driver()
                .executeAsyncScript("const done = arguments[0]; const base = location.pathname.split('/')[1];"
                        + "fetch('/' + base + '/rest/kept/1/rebuilds', {method: 'POST', body: '{}',"
                        + " headers: {'Content-Type': 'application/json'}}).then(reply => done(reply.status));");
        return (Long) status;
    }
}
