package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** Projects side by side: who sees which, the same figures everywhere, in both products. */
@ExtendWith(DemoSandbox.class)
class PortfolioTest {

    private static final String REST = "/rest/kept/1/portfolio";
    private static final String PAGE = "/plugins/servlet/kept/portfolio";

    @Test
    void everybody_sees_the_projects_they_may_browse_and_no_figure_of_another(RunningSandbox sandbox) {
        JsonNode pm = sandbox.jiraAs("pm").get(REST).json();
        JsonNode admin = sandbox.jiraAs("admin").get(REST).json();

        assertFalse(keys(pm).contains("SECR"), pm.toString());
        assertTrue(keys(admin).contains("SECR"), admin.toString());
        int sum = 0;
        for (JsonNode row : pm.get("values")) {
            sum += row.at("/figures/0/n").asInt();
        }
        assertEquals(sum, pm.at("/together/n").asInt());
        assertTrue(sum > 0);
        assertEquals(pm, sandbox.confluenceAs("pm").get(REST).json());
        assertEquals(403, sandbox.confluenceAs("sales").get(REST).status());
    }

    @Test
    void a_project_has_the_figures_of_its_own_scoreboard(RunningSandbox sandbox) {
        Http pm = sandbox.jiraAs("pm");
        JsonNode rows = pm.get(REST + "?windowDays=120").json().get("values");
        assertTrue(rows.size() >= 3);
        for (JsonNode row : rows) {
            JsonNode board = pm.get(
                            "/rest/kept/1/" + row.at("/links/scoreboard").asText())
                    .json();
            List<JsonNode> own = new ArrayList<>();
            board.get("pillars").forEach(pillar -> pillar.get("figures").forEach(own::add));
            assertEquals(own.size(), row.get("figures").size());
            for (int i = 0; i < own.size(); i++) {
                for (String member : List.of("measure", "hits", "n", "value", "interval", "target", "verdict")) {
                    assertEquals(
                            own.get(i).get(member), row.get("figures").get(i).get(member));
                }
            }
        }
    }

    @Test
    void the_list_is_read_page_by_page(RunningSandbox sandbox) {
        Http pm = sandbox.jiraAs("pm");
        JsonNode whole = pm.get(REST).json();
        JsonNode second = pm.get(REST + "?startAt=1&maxResults=1").json();
        assertEquals(1, second.get("values").size());
        assertEquals(whole.get("values").get(1), second.get("values").get(0));
        assertEquals(whole.get("total"), second.get("total"));
        assertEquals(0, pm.get(REST + "?startAt=999").json().get("values").size());
        assertEquals(400, pm.get(REST + "?asOf=2999-01-01").status());
    }

    @Test
    void the_page_is_in_the_menu_and_leads_on(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/");
            browser.find(By.id("kept-portfolio-link")).click();
            browser.awaitText("They are not ranked");
            browser.screenshot("portfolio");
            browser.assertAccessible("#kept-portfolio");
            browser.driver().manage().window().setSize(new Dimension(420, 900));
            browser.go(PAGE);
            browser.awaitText("They are not ranked");
            browser.screenshot("portfolio-narrow");
            assertEquals(List.of(), browser.driver().executeScript(ConfluencePagesTest.WIDER_THAN_THE_BOARD));
            browser.assertAccessible("#kept-portfolio");
            browser.driver().manage().window().setSize(new Dimension(1280, 1000));
            browser.find(By.cssSelector("#kept-portfolio .kept-board h2 a")).click();
            browser.awaitText("Due in 14 days");
        }
    }

    @Test
    void confluence_shows_the_same_page_to_those_whom_jira_knows(RunningSandbox sandbox) {
        String pm = sandbox.confluenceAs("pm").get(PAGE).body();
        assertTrue(pm.contains("They are not ranked"), pm);
        assertTrue(pm.contains(sandbox.jira() + "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises"), pm);
        Http.Reply sales = sandbox.confluenceAs("sales").get(PAGE);
        assertNotEquals(200, sales.status());
        assertFalse(sales.body().contains("kept-board"), sales.body());
    }

    private static List<String> keys(JsonNode portfolio) {
        List<String> keys = new ArrayList<>();
        portfolio.get("values").forEach(row -> keys.add(row.at("/project/key").asText()));
        return keys;
    }

    @Test
    void the_map_tells_of_projects_that_one_may_see_the_same_on_page_macro_and_over_rest(RunningSandbox sandbox) {
        JsonNode map = sandbox.jiraAs("pm").get("/rest/kept/1/map").json();
        assertTrue(map.get("functions").toString().contains("Sales"), map.toString());
        assertFalse(map.toString().contains("SECR"), map.toString());
        assertEquals(map, sandbox.confluenceAs("pm").get("/rest/kept/1/map").json());
        int sales = 0;
        while (!map.get("functions").get(sales).asText().equals("Sales")) {
            sales++;
        }
        JsonNode shop = row(map, "SHOP").get("cells").get(sales);
        String told = shop.get("hits").asInt() + " of " + shop.get("n").asInt();
        assertEquals("enough", shop.get("known").asText());
        try (Browser jira = Browser.openAs(sandbox.jira(), "pm");
                Browser confluence = Browser.openAs(sandbox.confluence(), "pm")) {
            jira.go(PAGE).find(By.linkText("Projects and business functions")).click();
            jira.awaitText(told);
            jira.assertAccessible("#kept-map");
            jira.driver().manage().window().setSize(new Dimension(320, 900));
            jira.screenshot("map-320");
            assertEquals(
                    Boolean.FALSE,
                    jira.driver()
                            .executeScript("return document.querySelector('#kept-map').scrollWidth"
                                    + " > document.querySelector('#kept-map').clientWidth"));
            confluence.go("/display/PART/Partnership+dashboard");
            confluence.awaitText("Partnership map");
            assertTrue(confluence
                    .find(By.cssSelector("[aria-label='Partnership map']"))
                    .getText()
                    .contains(told));
            confluence.screenshot("map-macro");
        }
        String stranger = sandbox.confluenceAs("sales")
                .get("/display/PART/Partnership+dashboard")
                .body();
        assertFalse(stranger.contains("pairs of project and function"), "no account, no map");
    }

    private static JsonNode row(JsonNode map, String project) {
        for (JsonNode row : map.get("values")) {
            if (row.at("/project/key").asText().equals(project)) {
                return row;
            }
        }
        throw new AssertionError(map.toString());
    }
}
