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

/** A contact without an account in Jira asks a project for something, and reads there what becomes of it. */
@ExtendWith(DemoSandbox.class)
class RequestsTest {

    private static final String PAGE = "/display/PART/Our+promises";
    private static final String TAB = "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&tab=requests";
    private static final int PATIENCE = 100;

    private static By within(String need, String path) {
        return By.xpath("//div[@class='kept-promise'][h4[normalize-space()='" + need + "']]" + path);
    }

    /** After Jira was away the wiki asks it again only some time later, and says so until then. */
    private static void openOnceJiraAnswers(Browser sales) {
        sales.go(PAGE);
        for (int look = 0; look < PATIENCE && sales.text().contains("Jira does not answer"); look++) {
            sales.pause();
            sales.go(PAGE);
        }
    }

    private static void ask(Browser sales, String need, String day, String reason) {
        openOnceJiraAnswers(sales);
        sales.find(By.xpath("//summary[normalize-space()='Ask for something']")).click();
        fill(sales, need, day, reason);
    }

    private static void fill(Browser sales, String need, String day, String reason) {
        sales.find(By.id("kept-request-need")).clear();
        sales.find(By.id("kept-request-need")).sendKeys(need);
        sales.choose("kept-request-day", day);
        sales.find(By.id("kept-request-reason")).clear();
        sales.find(By.id("kept-request-reason")).sendKeys(reason);
        sales.find(By.xpath("//button[normalize-space()='Send request']")).click();
    }

    private static void answer(Browser pm, String need) {
        pm.go(TAB);
        pm.find(By.cssSelector("a[aria-label='Answer: " + need + "']")).click();
        pm.awaitText("Answer a request");
    }

    private static void reply(Browser pm, String reply) {
        pm.find(By.cssSelector("label[for=kept-request-reply-" + reply + "]")).click();
    }

    private static void way(Browser browser, String way) {
        browser.go("/admin/link");
        browser.find(By.cssSelector("label[for=" + way + "]")).click();
        browser.find(By.cssSelector("form.aui button")).click();
        browser.find(By.cssSelector("#" + way + "[checked]"));
    }

    @Test
    void what_sales_asked_for_while_jira_was_away_arrives_once_and_becomes_a_commitment(RunningSandbox sandbox) {
        String need = "Gift wrap for <b>big</b> boxes";
        try (Browser admin = Browser.openAs(sandbox.confluence(), "admin");
                Browser sales = Browser.openAs(sandbox.confluence(), "sales");
                Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            openOnceJiraAnswers(sales);
            sales.awaitText("Ask for something");
            sales.assertAccessible("#kept-our-promises");
            sales.find(By.xpath("//summary[normalize-space()='Ask for something']"))
                    .click();
            way(admin, "SILENT");
            try {
                fill(sales, need, "2026-12-18", "For !http://evil.example/x.png! and {html}the fair{html}");
                sales.awaitText("On its way. Ask for something: " + need);
                sales.screenshot("request-on-its-way");
            } finally {
                way(admin, "OPEN");
            }
            Http confluence = sandbox.confluenceAs("admin");
            Http jira = sandbox.jiraAs("pm");
            for (int look = 0; look < PATIENCE && !jira.get(TAB).body().contains("Gift wrap"); look++) {
                sales.pause();
                confluence.form("/admin/jobs", "job", "dev.kept.outbox.minutely");
            }
            confluence.form("/admin/jobs", "job", "dev.kept.outbox.minutely");
            answer(pm, need);
            pm.assertAccessible(".kept-promises");
            assertEquals(1, pm.driver().findElements(By.id("kept-request-take")).size());
            pm.screenshot("request-answer");
            reply(pm, "promise");
            pm.find(By.cssSelector("#kept-request-take button")).click();
            pm.awaitText("Taken up as SHOP-");
            String key = pm.find(By.cssSelector("#kept-request-state a")).getText();
            pm.screenshot("request-taken-up");
            pm.go("/browse/" + key);
            pm.awaitText(need);
            pm.awaitText("IT promised Sales this for Dec 18, 2026.");
            Promises promises = new Promises(sandbox);
            assertEquals(List.of("offered", "accepted"), promises.timeline(key));
            assertEquals(
                    "answered",
                    promises.pm()
                            .get("/rest/kept/1/issues/" + key + "/commitment/timeline")
                            .json()
                            .findValuesAsText("word")
                            .get(0));
            String description = promises.fields(key).at("/fields/description").asText();
            assertTrue(description.contains("\\!http://evil.example/x.png\\!"), description);
            assertTrue(description.contains("Requested by Sales for"), description);
            sales.go(PAGE);
            sales.awaitText("IT took this up as " + key + ". IT promised Sales this by December 18, 2026.");
            assertEquals(1, Collections.frequency(promises.found("pm", "summary ~ \"Gift wrap\""), key));
            assertEquals(1, promises.found("pm", "summary ~ \"Gift wrap\"").size(), "once");
        }
    }

    @Test
    void what_cannot_be_asked_for_is_refused_beside_the_form_and_another_day_asks_sales(RunningSandbox sandbox) {
        String need = "Stamps for the loyalty card";
        Promises promises = new Promises(sandbox);
        String key = promises.issue("Loyalty card on paper");
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales");
                Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            ask(sales, need, "2026-11-19", "Customers ask");
            sales.awaitText("2026-11-19");
            assertEquals(need, sales.find(By.id("kept-request-need")).getAttribute("value"));
            assertTrue(sales.find(By.id("kept-request-error")).isDisplayed());
            sales.assertAccessible("#kept-our-promises");
            sales.driver().manage().window().setSize(new Dimension(320, 900));
            sales.screenshot("request-refused-320");
            Object over = sales.driver()
                    .executeScript("return document.querySelector('#kept-our-promises').scrollWidth"
                            + " > document.querySelector('#kept-our-promises').clientWidth");
            assertEquals(Boolean.FALSE, over);
            sales.driver().manage().window().setSize(new Dimension(1280, 900));
            fill(sales, need, "2026-12-10", "Customers ask");
            sales.awaitText("Saved. Ask for something: " + need);
            sales.awaitText("Sent today, not answered yet.");
            answer(pm, need);
            pm.type("issue", "WARE-1");
            reply(pm, "later");
            pm.find(By.cssSelector("#kept-request-take button")).click();
            pm.awaitText("WARE-1 is not an issue of this project.");
            pm.find(By.id("kept-request-issue")).clear();
            pm.type("issue", key);
            reply(pm, "propose");
            pm.choose("kept-request-day", "2027-01-15");
            pm.find(By.cssSelector("#kept-request-take button")).click();
            pm.awaitText("Taken up as " + key);
            assertEquals(List.of("offered", "countered"), promises.timeline(key).subList(0, 2));
            sales.go(PAGE);
            sales.find(within("Loyalty card on paper", "//button[normalize-space()='Yes, I agree']"))
                    .click();
            sales.awaitText("IT took this up as " + key + ". IT promised Sales this by January 15, 2027.");
        }
    }

    @Test
    void sales_reads_why_a_request_was_declined_and_takes_another_one_back(RunningSandbox sandbox) {
        String declined = "A second till for the fair";
        String needless = "Cups with our name";
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales");
                Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            ask(sales, declined, "2026-12-20", "");
            sales.awaitText("Saved. Ask for something: " + declined);
            ask(sales, needless, "2026-12-21", "");
            sales.awaitText("Saved. Ask for something: " + needless);
            answer(pm, needless);
            sales.find(within(needless, "//button[normalize-space()='Take back']"))
                    .click();
            sales.awaitText("Saved. Take back: " + needless);
            sales.awaitText("Taken back.");
            reply(pm, "promise");
            pm.find(By.cssSelector("#kept-request-take button")).click();
            pm.awaitText("This request has been answered or taken back already");
            answer(pm, declined);
            pm.type("words", "The tills are rented out until spring");
            pm.find(By.cssSelector("#kept-request-decline button")).click();
            pm.awaitText("Declined. The contacts of Sales can read the reason.");
            pm.go(TAB);
            pm.awaitText("The tills are rented out until spring");
            pm.driver().manage().window().setSize(new Dimension(320, 900));
            pm.screenshot("requests-320");
            sales.go(PAGE);
            sales.awaitText("IT declined this, for this reason:");
            sales.awaitText("The tills are rented out until spring");
        }
    }

    @Test
    void nobody_else_reads_it_and_no_other_page_can_send_the_form(RunningSandbox sandbox) {
        String page = "/plugins/servlet/kept/request?project=SHOP&request=demo-request-vouchers";
        String finance =
                sandbox.confluenceAs("finance").getOnceJiraAnswers(PAGE).body();
        assertFalse(finance.contains("Gift vouchers"), finance);
        assertFalse(finance.contains("Ask for something"), "no project accepts requests from Finance");
        assertEquals(200, sandbox.jiraAs("pm").get(page).status());
        assertEquals(404, sandbox.jiraAs("pm").get(page.replace("SHOP", "WARE")).status());
        assertFalse(sandbox.jiraAs("sales").get(page).body().contains("Gift vouchers"));
        assertFalse(sandbox.jiraAs("sales").get(TAB).body().contains("Gift vouchers"));
        assertEquals(
                403,
                sandbox.jiraAs("dev")
                        .get("/plugins/servlet/kept/intake?project=SHOP")
                        .status());
        Http.Reply forged = sandbox.jiraAs("pm")
                .form(
                        "/plugins/servlet/kept/request",
                        "project",
                        "SHOP",
                        "request",
                        "demo-request-vouchers",
                        "action",
                        "decline",
                        "words",
                        "Forged");
        assertEquals(403, forged.status());
        String sales = sandbox.confluenceAs("sales").getOnceJiraAnswers(PAGE).body();
        assertTrue(sales.contains("Waiting for an answer for 9 days."), sales);
    }
}
