package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What business stakeholders read in Confluence. */
@ExtendWith(DemoSandbox.class)
class ConfluencePagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What sticks out of its board, but for what is for screen readers or scrolls by itself. */
    static final String WIDER_THAN_THE_BOARD = "return [...document.querySelectorAll('.kept-board')].flatMap(board => {"
            + "const right = board.getBoundingClientRect().right + 1;"
            + "return [...board.querySelectorAll('*')].filter(one => !one.closest('.kept-scroll, .kept-unseen, svg')"
            + " && one.getBoundingClientRect().right > right).map(one => one.outerHTML.slice(0, 100))})";

    @Test
    void the_dashboard_shows_each_figure_with_its_cases_and_interval(RunningSandbox sandbox) {
        JsonNode board = sandbox.jiraAs("pm")
                .get("/rest/kept/1/projects/WARE/scoreboard?windowDays=365")
                .json();
        JsonNode first = figure(board, "first_promise_rate");
        try (Browser browser = Browser.logIn(sandbox.confluence(), "pm")) {
            browser.go("/display/PART/Partnership+dashboard");
            browser.screenshot("dashboard");

            String text = browser.text();
            assertAll(
                    () -> assertTrue(text.contains("Web shop"), text),
                    () -> assertTrue(text.contains("Warehouse system"), text),
                    () -> assertTrue(text.contains(Math.round(first.get("value").asDouble() * 100) + "%"), text),
                    () -> assertTrue(
                            text.contains(first.get("hits").asInt() + " of "
                                    + first.get("n").asInt()),
                            text),
                    () -> assertTrue(text.contains("Neither side knows which goals matter most to the other."), text),
                    () -> assertTrue(text.contains("Understanding the business"), text));
            browser.assertAccessible(".wiki-content, #main-content, #content");
        }
    }

    @Test
    void the_board_answers_first_and_folds_the_rest_narrow_and_in_the_dark(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            for (int width : new int[] {1280, 320}) {
                browser.driver()
                        .executeCdpCommand(
                                "Emulation.setDeviceMetricsOverride",
                                Map.of("width", width, "height", 1200, "deviceScaleFactor", 1, "mobile", false));
                for (String theme : List.of("light", "dark")) {
                    browser.go("/display/PART/Partnership+dashboard");
                    browser.awaitText("commitments by the first date");
                    browser.driver()
                            .executeScript("document.documentElement.dataset.colorMode = '" + theme + "';"
                                    + "document.documentElement.dataset.theme = 'dark:dark light:light';"
                                    + "document.querySelectorAll('.kept-more').forEach(more => more.open = true)");
                    browser.screenshot("board-" + width + "-" + theme);
                    browser.assertAccessible(".kept-board");
                    assertEquals(List.of(), browser.driver().executeScript(WIDER_THAN_THE_BOARD), width + " " + theme);
                }
            }
        }
    }

    @Test
    void the_parts_of_the_bars_add_up_to_the_cases_and_what_comes_next_leads_to_its_issue(RunningSandbox sandbox) {
        JsonNode board = sandbox.jiraAs("pm")
                .get("/rest/kept/1/projects/SHOP/scoreboard?windowDays=365")
                .json();
        int kept = 0;
        int due = 0;
        for (JsonNode stretch : board.get("stretches")) {
            kept += stretch.get("kept").asInt();
            due += stretch.get("kept").asInt()
                    + stretch.get("keptLater").asInt()
                    + stretch.get("announced").asInt()
                    + stretch.get("surprises").asInt();
        }
        JsonNode first = figure(board, "first_promise_rate");
        assertEquals(first.get("hits").asInt(), kept);
        assertEquals(first.get("n").asInt(), due);
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            browser.go("/display/PART/Partnership+dashboard");
            String issue = browser.find(By.cssSelector(".kept-next a")).getAttribute("href");
            assertTrue(issue.startsWith(sandbox.jira() + "/browse/SHOP-"), issue);
        }
    }

    @Test
    void the_figures_are_those_of_the_list_behind_them(RunningSandbox sandbox) {
        Http pm = sandbox.jiraAs("pm");
        JsonNode rate = figure(
                pm.get("/rest/kept/1/projects/WARE/scoreboard?windowDays=3650").json(), "first_promise_rate");
        int due = 0;
        int kept = 0;
        for (JsonNode promise : pm.get("/rest/kept/1/projects/WARE/commitments?maxResults=200")
                .json()
                .get("values")) {
            String first = promise.get("firstDate").asText();
            if (first.compareTo("2026-11-20") < 0
                    && !promise.get("outcome").asText().equals("released")) {
                due++;
                kept += promise.hasNonNull("deliveredOn")
                                && promise.get("deliveredOn").asText().compareTo(first) <= 0
                        ? 1
                        : 0;
            }
        }
        assertEquals(due, rate.get("n").asInt());
        assertEquals(kept, rate.get("hits").asInt());
    }

    @ParameterizedTest(name = "{0} about {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pm        | NOSUCH  | 365  | There is no project NOSUCH in Jira, or you may not see it.",
                "pm        | SECR    | 365  | There is no project SECR in Jira, or you may not see it.",
                "pm        |         | 365  | No project is chosen yet.",
                "pm        | <b>x    | 365  | What is entered as the project is not a project key.",
                "pm        | SHOP    | soon | The number of days to look back must be a whole number from 1 to 3",
                "pm        | REP     | 365  | Figures appear from 5 on.",
                "sales     | WARE    | 365  | Some figures from Jira are not open to you here.",
                "sales     | SHOP    | 365  | commitments were kept by the first date",
            })
    void whatever_cannot_be_shown_is_said_in_a_sentence_of_its_own(
            String reader, String project, String window, String sentence, RunningSandbox sandbox) {
        String title = "Board " + reader + " " + (project == null ? "none" : project.replaceAll("\\W", "")) + window;
        String body = "<p>Before</p><ac:structured-macro ac:name=\"kept-scoreboard\"><ac:parameter ac:name=\"project\">"
                + (project == null ? "" : project.replace("<", "&lt;"))
                + "</ac:parameter><ac:parameter ac:name=\"window\">" + window
                + "</ac:parameter></ac:structured-macro><p>After</p>";
        long id = page(sandbox, title, body);

        String html = sandbox.confluenceAs(reader)
                .getOnceJiraAnswers("/pages/viewpage.action?pageId=" + id)
                .body();

        assertAll(
                () -> assertTrue(html.contains(sentence), sentence + " in: " + html),
                () -> assertTrue(html.contains("Before") && html.contains("After"), "the rest of the page stands"),
                () -> assertFalse(html.contains("Exception"), html),
                () -> assertFalse(html.contains("<b>x"), "escaped"));
    }

    @Test
    void a_blocked_way_to_jira_is_said_in_a_sentence_and_passes_by_itself(RunningSandbox sandbox) {
        long id = page(
                sandbox,
                "Board behind a blocked link",
                "<ac:structured-macro ac:name=\"kept-scoreboard\"><ac:parameter ac:name=\"project\">WARE"
                        + "</ac:parameter><ac:parameter ac:name=\"window\">300</ac:parameter></ac:structured-macro>");
        try (Browser browser = Browser.openAs(sandbox.confluence(), "admin")) {
            link(browser, "MISSING");
            browser.go("/pages/viewpage.action?pageId=" + id);
            browser.awaitText("This Confluence has no application link to Jira yet");
            link(browser, "SILENT");
            browser.go("/pages/viewpage.action?pageId=" + id);
            browser.awaitText("Jira does not answer at the moment");
            browser.screenshot("board-unreachable");

            link(browser, "OPEN");
            for (int tries = 0; tries < 45 && !browser.text().contains("Warehouse system"); tries++) {
                browser.pause();
                browser.go("/pages/viewpage.action?pageId=" + id);
            }
            browser.awaitText("Warehouse system");
        }
    }

    private static void link(Browser browser, String way) {
        browser.go("/admin/link");
        browser.find(By.cssSelector("label[for=" + way + "]")).click();
        browser.find(By.cssSelector("form.aui button")).click();
        browser.find(By.cssSelector("#" + way + "[checked]"));
    }

    @Test
    void the_preview_beside_the_editor_looks_like_the_page(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            browser.go("/pages/createpage.action?spaceKey=PART");
            new Select(browser.find(By.id("macro-choice"))).selectByVisibleText("Partnership scoreboard");
            browser.find(By.id("macro-kept-scoreboard-project")).sendKeys("SHOP", Keys.TAB);
            browser.find(By.xpath("//button[.='Insert Partnership scoreboard']"))
                    .click();
            browser.awaitText("Web shop");
            browser.awaitStyle(By.cssSelector("#preview .kept-tiles"), "display", "grid");
        }
    }

    @Test
    void an_export_is_complete_without_scripts_and_says_who_saw_it(RunningSandbox sandbox) {
        long id = page(
                sandbox,
                "Board to export",
                "<ac:structured-macro ac:name=\"kept-scoreboard\"><ac:parameter ac:name=\"project\">SHOP"
                        + "</ac:parameter></ac:structured-macro>");

        String word = sandbox.confluenceAs("pm").get("/exportword?pageId=" + id).body();

        assertAll(
                () -> assertTrue(word.contains("Web shop"), word),
                () -> assertTrue(word.toLowerCase(Locale.ROOT).contains("as petra manager can see it"), word),
                () -> assertFalse(word.contains("<svg"), word),
                () -> assertTrue(word.contains("How this is worked out"), word),
                () -> assertTrue(word.contains("background-color"), "cells in place of pictures"),
                () -> assertFalse(word.contains("<script"), word));
    }

    @Test
    void a_goal_links_the_label_on_the_issue_with_the_strategy_page(RunningSandbox sandbox) {
        JsonNode goal = sandbox.jiraAs("pm").get("/rest/kept/1/goals/NEXT-DAY").json();
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            browser.go("/display/STRAT/Strategy:+next-day+delivery");
            browser.screenshot("strategy-page");

            assertTrue(goal.get("issueCount").asInt() > 0, goal.toString());
            browser.awaitText("What is ordered by noon arrives the next day");
            browser.awaitText(goal.get("issueCount").asText() + " issues");
        }
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/SHOP-1");
            browser.find(By.linkText("NEXT-DAY"));
            String address = browser.find(By.linkText("NEXT-DAY")).getAttribute("href");
            assertTrue(address.startsWith(sandbox.confluence()), address);
        }
    }

    private static JsonNode figure(JsonNode board, String measure) {
        for (JsonNode pillar : board.get("pillars")) {
            for (JsonNode figure : pillar.get("figures")) {
                if (figure.get("measure").asText().equals(measure)) {
                    return figure;
                }
            }
        }
        throw new AssertionError("No " + measure + " in " + board);
    }

    private static long page(RunningSandbox sandbox, String title, String body) {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", "PART");
        page.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
        Http.Reply reply = sandbox.confluenceAs("pm").post("/rest/api/content", page.toString());
        assertEquals(200, reply.status(), reply.body());
        return reply.json().get("id").asLong();
    }
}
