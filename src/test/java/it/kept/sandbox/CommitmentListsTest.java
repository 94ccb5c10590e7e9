package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** Lists of commitments on a Confluence page. */
@ExtendWith(DemoSandbox.class)
class CommitmentListsTest {

    private static final String COMMITMENTS = "/display/PART/Commitments+of+the+web+shop";

    @Test
    void lists_of_commitments_stand_on_a_page_narrow_and_in_the_dark(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            for (int width : new int[] {1280, 320}) {
                browser.driver()
                        .executeCdpCommand(
                                "Emulation.setDeviceMetricsOverride",
                                Map.of("width", width, "height", 1200, "deviceScaleFactor", 1, "mobile", false));
                for (String theme : List.of("light", "dark")) {
                    browser.go(COMMITMENTS);
                    browser.awaitText("Kept this month in SHOP");
                    browser.driver()
                            .executeScript("document.documentElement.dataset.colorMode = '" + theme + "';"
                                    + "document.documentElement.dataset.theme = 'dark:dark light:light'");
                    browser.screenshot("commitments-" + width + "-" + theme);
                    browser.assertAccessible(".kept-board");
                    assertEquals(
                            List.of(),
                            browser.driver().executeScript(ConfluencePagesTest.WIDER_THAN_THE_BOARD),
                            width + " " + theme);
                }
            }
            String issue = browser.find(By.cssSelector(".kept-promise-list a")).getAttribute("href");
            assertTrue(issue.startsWith(sandbox.jira() + "/browse/SHOP-"), issue);
        }
    }

    @Test
    void a_reader_without_an_account_reads_one_line_in_place_of_all_lists(RunningSandbox sandbox) {
        String page = sandbox.confluenceAs("sales").get(COMMITMENTS).body();
        assertEquals(2, page.split("are not open to you here", -1).length, page);
        assertFalse(page.contains("Coming up in SHOP"), page);
        assertFalse(page.contains("kept-promise-list"), page);
    }

    @Test
    void a_dashboard_begins_with_a_board_and_lists_and_says_that_the_project_is_missing(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            browser.go("/pages/createpage.action?spaceKey=PART");
            browser.find(By.linkText("Partnership dashboard")).click();
            browser.find(By.name("title")).sendKeys("Dashboard of my team");
            browser.find(By.cssSelector("#editor [type=submit]")).click();
            browser.awaitText("No project is chosen yet.");
            assertEquals(4, browser.text().split("No project is chosen yet", -1).length - 1, browser.text());
        }
    }

    @Test
    void an_answer_that_did_not_change_is_not_sent_again_and_another_person_has_to_ask(RunningSandbox sandbox) {
        String board = "/rest/kept/1/projects/SECR/scoreboard?comingUp=5";
        Http.Reply first = sandbox.jiraAs("admin").get(board);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        Http.Reply again = sandbox.jiraAs("admin").get(board, "If-None-Match", tag);
        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals(404, sandbox.jiraAs("pm").get(board, "If-None-Match", tag).status());
    }

    @Test
    void the_macro_is_in_the_browser_with_plain_words(RunningSandbox sandbox) {
        String page = sandbox.confluenceAs("pm")
                .get("/pages/createpage.action?spaceKey=PART")
                .body();
        assertTrue(page.contains("Lists commitments of a Jira project with their dates on a line."), page);
        assertTrue(page.contains("Kept this month"), page);
    }
}
