package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** A contact without an account in Jira answers on a page of Confluence, also while Jira is away. */
@ExtendWith(DemoSandbox.class)
class OurPromisesTest {

    private static final String PAGE = "/display/PART/Our+promises";
    private static final int PATIENCE = 100;

    private static String offered(Promises promises, String summary) {
        String key = promises.issue(summary);
        Http.Reply reply = promises.pm()
                .post(
                        "/rest/kept/1/issues/" + key + "/commitment",
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-18\",\"size\":2,\"side\":\"it\",\"proposer\":\"it\"}");
        assertEquals(201, reply.status(), reply.body());
        return key;
    }

    private static By within(String title, String path) {
        return By.xpath("//div[@class='kept-promise'][h4[normalize-space()='" + title + "']]" + path);
    }

    @Test
    void sales_proposes_another_date_and_the_project_manager_reads_that_sales_answered(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String title = "Labels for the night shop";
        String key = offered(promises, title);
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go("/display/PART/Partnership+dashboard");
            sales.find(By.linkText("Our promises")).click();
            sales.awaitText("You speak for Sales.");
            sales.assertAccessible("#kept-our-promises");
            propose(sales, title, "2026-12-18", "Before the holidays, please");
            sales.awaitText("2026-12-18 is the date on the table. Accept it, or name another one.");
            assertEquals(
                    "Before the holidays, please",
                    sales.find(within(title, "//details[@open]//textarea")).getAttribute("value"));
            sales.assertAccessible("#kept-our-promises");
            sales.screenshot("our-promises-refused");
            sales.find(within(title, "//details[@open]//textarea")).clear();
            send(sales, title, "2026-12-11", "Before the holidays");
            sales.awaitText("Saved. Propose another date: " + title);
            sales.awaitText("Sales asked for this by December 11, 2026. IT has not answered yet.");
            sales.driver().manage().window().setSize(new Dimension(320, 900));
            sales.screenshot("our-promises-320");
            Object over = sales.driver()
                    .executeScript("return document.querySelector('#kept-our-promises').scrollWidth"
                            + " > document.querySelector('#kept-our-promises').clientWidth");
            assertEquals(Boolean.FALSE, over);
        }
        assertEquals("2026-12-11", promises.commitment(key).get("latestDate").asText());
        try (Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            pm.go("/browse/" + key);
            pm.awaitText("Sales asks IT for this for Dec 11, 2026.");
            pm.screenshot("our-promises-panel");
        }
        List<String> words = promises.pm()
                .get("/rest/kept/1/issues/" + key + "/commitment/timeline")
                .json()
                .findValuesAsText("word");
        assertEquals("answered", words.get(words.size() - 1));
    }

    @Test
    void while_jira_is_away_an_answer_is_on_its_way_and_arrives_once(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String title = "Receipts for the night shop";
        String key = offered(promises, title);
        try (Browser admin = Browser.openAs(sandbox.confluence(), "admin");
                Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go(PAGE);
            sales.awaitText(title);
            way(admin, "SILENT");
            try {
                propose(sales, title, "2026-12-12", "Two days more");
                sales.awaitText("On its way. Propose another date: " + title);
                sales.awaitText("Jira does not answer at the moment");
                sales.screenshot("our-promises-on-its-way");
                assertEquals(List.of("offered"), promises.timeline(key));
            } finally {
                way(admin, "OPEN");
            }
            Http confluence = sandbox.confluenceAs("admin");
            for (int look = 0; look < PATIENCE && promises.timeline(key).size() == 1; look++) {
                sales.pause();
                assertEquals(
                        200,
                        confluence
                                .form("/admin/jobs", "job", "dev.kept.outbox.minutely")
                                .status());
            }
            confluence.form("/admin/jobs", "job", "dev.kept.outbox.minutely");
            assertEquals(1, Collections.frequency(promises.timeline(key), "countered"), "once");
            sales.go(PAGE);
            sales.awaitText("Saved. Propose another date: " + title);
            sales.find(By.cssSelector("button[aria-label='Dismiss: " + title + "']"))
                    .click();
            sales.awaitNone(By.cssSelector("button[aria-label='Dismiss: " + title + "']"));
        }
    }

    @Test
    void nobody_else_learns_of_it_and_no_other_page_can_send_the_form(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String title = "Bags for the night shop";
        String key = offered(promises, title);
        try (Browser finance = Browser.openAs(sandbox.confluence(), "finance")) {
            finance.go(PAGE);
            finance.awaitText("You speak for Finance.");
            assertFalse(finance.text().contains(title), finance.text());
        }
        String stranger = sandbox.confluenceAs("pm").get(PAGE).body();
        assertTrue(stranger.contains("You are not known as a contact of a business function."), stranger);
        Http sales = sandbox.confluenceAs("sales");
        assertEquals(405, sales.get("/plugins/servlet/kept/our-promises").status());
        assertEquals(List.of("offered"), promises.timeline(key));
    }

    @Test
    void sales_says_what_a_delay_cost_and_thanks_and_the_board_tells_it(RunningSandbox sandbox) {
        Promises promises = new Promises(sandbox);
        String delivered = "Wrapping paper for the night shop";
        String key = promises.promised(delivered, "Sales", "2026-12-12");
        promises.step(key, "{\"kind\":\"deliver\"}");
        String late = "Holiday plan of the carrier in the system";
        String lateKey =
                promises.found("pm", "summary ~ \"" + late + "\"").iterator().next();
        assertEquals(409, costStated(promises, lateKey), "nobody tells it for the other side");
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go(PAGE);
            sales.find(within(late, "//button[normalize-space()='Days of work']"))
                    .click();
            sales.awaitText("Saved. What it cost us: " + late);
            sales.awaitNone(within(late, "//button[normalize-space()='Days of work']"));
            sales.find(within(delivered, "//summary[normalize-space()='Say thanks']"))
                    .click();
            sales.find(within(delivered, "//details[@open]//textarea")).sendKeys("Just in time for the fair");
            sales.find(within(delivered, "//details[@open]//button")).click();
            sales.awaitText("Saved. Say thanks: " + delivered);
            sales.assertAccessible("#kept-our-promises");
            sales.screenshot("our-promises-feedback");
        }
        assertEquals(
                "days", promises.commitment(lateKey).at("/conversation/cost").asText());
        assertTrue(promises.timeline(lateKey).contains("cost_told"));
        assertTrue(promises.timeline(key).contains("thanked"));
        try (Browser pm = Browser.openAs(sandbox.confluence(), "pm")) {
            pm.go("/display/PART/Partnership+dashboard");
            pm.awaitText("of 25 delays what they cost.");
            pm.awaitText("Thanks were said for");
        }
    }

    private static int costStated(Promises promises, String key) {
        return promises.pm()
                .post("/rest/kept/1/issues/" + key + "/commitment/steps", "{\"kind\":\"tell_cost\",\"cost\":\"weeks\"}")
                .status();
    }

    private static void propose(Browser sales, String title, String date, String words) {
        sales.find(within(title, "//summary[normalize-space()='Propose another date']"))
                .click();
        send(sales, title, date, words);
    }

    private static void send(Browser sales, String title, String date, String words) {
        String open = "//details[@open][summary[normalize-space()='Propose another date']]";
        sales.choose(sales.find(within(title, open + "//input[@type='date']")).getAttribute("id"), date);
        sales.find(within(title, open + "//textarea")).sendKeys(words);
        sales.find(within(title, open + "//button")).click();
    }

    private static void way(Browser browser, String way) {
        browser.go("/admin/link");
        browser.find(By.cssSelector("label[for=" + way + "]")).click();
        browser.find(By.cssSelector("form.aui button")).click();
        browser.find(By.cssSelector("#" + way + "[checked]"));
    }
}
