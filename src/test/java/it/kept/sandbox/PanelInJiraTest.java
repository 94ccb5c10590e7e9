package it.kept.sandbox;

import static it.kept.sandbox.PanelHand.PANEL;
import static it.kept.sandbox.PanelHand.commitment;
import static it.kept.sandbox.PanelHand.focused;
import static it.kept.sandbox.PanelHand.open;
import static it.kept.sandbox.PanelHand.openFromMenu;
import static it.kept.sandbox.PanelHand.path;
import static it.kept.sandbox.PanelHand.press;
import static it.kept.sandbox.PanelHand.promised;
import static it.kept.sandbox.PanelHand.submit;
import static it.kept.sandbox.PanelHand.tabTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A project manager works with the commitment panel all day: by mouse, by keyboard, on a narrow screen, in the dark. */
@ExtendWith(DemoSandbox.class)
class PanelInJiraTest {

    @Test
    void an_offer_is_countered_and_then_accepted(RunningSandbox sandbox) {
        String key = sandbox.newIssue("Lay out the spring catalogue");
        sandbox.jiraAs("pm")
                .post(
                        path(key),
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-04\",\"side\":\"it\",\"proposer\":\"it\"}");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.awaitText("Sales has not answered yet, so nothing is promised.");
            browser.assertAccessible(PANEL);
            openFromMenu(browser, "kept-counter");
            browser.awaitText("Nothing is promised yet, and no figure changes.");
            browser.choose("kept-counter-date", "2026-12-11");
            submit(browser, "kept-counter");
            browser.awaitText("The business named Dec 11, 2026 instead.");
            browser.awaitText("Request, no answer yet");
            open(browser, "kept-accept");
            browser.find(By.id("kept-accept-confidence")).sendKeys("70");
            submit(browser, "kept-accept");
            browser.awaitText("IT promised Sales this for Dec 11, 2026.");
            browser.screenshot("panel-accepted");
        }
        JsonNode commitment = commitment(sandbox, key);
        assertEquals("promise", commitment.get("stage").asText());
        assertEquals("2026-12-11", commitment.get("firstDate").asText());
        assertEquals(70, commitment.get("confidence").asInt());
    }

    @Test
    void a_date_is_renegotiated_with_the_keyboard_alone(RunningSandbox sandbox) {
        String key = promised(sandbox, "Sort the spare parts", "Service", "2026-12-04");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            tabTo(browser, "[data-kept-open=kept-change]");
            press(browser, Keys.ENTER);
            browser.awaitText("it counts as announced, not as a surprise");
            assertEquals("kept-change-kind-warn", focused(browser).getAttribute("id"));
            press(browser, Keys.ESCAPE);
            assertEquals("kept-change", focused(browser).getAttribute("data-kept-open"), "the focus comes back");

            press(browser, Keys.ENTER);
            press(browser, Keys.ARROW_DOWN);
            browser.awaitText("The other side can agree until Dec 3, 2026. Until then, Dec 4, 2026 counts.");
            tabTo(browser, "[form=kept-change-form]");
            press(browser, Keys.ENTER);
            browser.awaitText("A value is required.");
            assertEquals("kept-change-words", focused(browser).getAttribute("id"), "on to what is wrong");
            assertEquals("true", focused(browser).getAttribute("aria-invalid"));
            browser.screenshot("panel-change-error");

            new Actions(browser.driver()).sendKeys("The carrier is late").perform();
            assertEquals(null, focused(browser).getAttribute("aria-invalid"), "what is mended is no longer wrong");
            browser.choose("kept-change-date", "2026-12-18");
            tabTo(browser, "#kept-change-requesterAgreed");
            press(browser, Keys.SPACE);
            browser.awaitText("This new date counts");
            browser.assertAccessible("#kept-change");
            browser.screenshot("panel-change");
            tabTo(browser, "[form=kept-change-form]");
            press(browser, Keys.ENTER);
            browser.awaitText("Moved to Dec 18, 2026, agreed in time: it counts.");
        }
        assertEquals("2026-12-18", commitment(sandbox, key).get("agreedDate").asText());
    }

    @Test
    void the_focus_stays_in_an_open_dialog(RunningSandbox sandbox) {
        String key = promised(sandbox, "Check the scales", "2026-12-04");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            open(browser, "kept-change");
            for (int i = 0; i < 12; i++) {
                press(browser, Keys.TAB);
                assertTrue(
                        (Boolean) browser.driver()
                                .executeScript("return document.activeElement.closest('#kept-change') !== null"),
                        "after " + (i + 1) + " tabs");
            }
        }
    }

    @Test
    void a_due_date_that_differs_leads_to_a_renegotiation_of_that_date(RunningSandbox sandbox) {
        String key = promised(sandbox, "Paint the fence panels", "2026-12-04");
        sandbox.jiraAs("pm")
                .send(
                        "PUT",
                        "/rest/api/2/issue/" + key,
                        "application/json",
                        "{\"fields\":{\"duedate\":\"2026-12-15\"}}");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.awaitText("due date is Dec 15, 2026, but both sides agreed on Dec 4, 2026");
            assertEquals(
                    "2026-12-04", commitment(sandbox, key).get("latestDate").asText(), "nothing is copied");
            browser.find(By.cssSelector("[data-kept-set='kind=change_date&date=2026-12-15']"))
                    .click();
            assertEquals("2026-12-15", browser.find(By.id("kept-change-date")).getAttribute("value"));
            browser.typeInto("kept-change-words", "The paint is late");
            submit(browser, "kept-change");
            browser.awaitText("IT proposes Dec 15, 2026.");
            browser.screenshot("panel-proposal");
        }
        assertEquals("2026-12-15", commitment(sandbox, key).get("proposal").asText());
    }

    @Test
    void what_was_disclosed_is_confirmed_with_one_click(RunningSandbox sandbox) {
        String key = promised(sandbox, "Move the pallets", "2026-12-04");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.find(By.cssSelector("[data-kept-fold=disclosures] > summary"))
                    .click();
            browser.find(By.cssSelector("[data-kept-set='facet=risk']")).click();
            assertEquals("risk", browser.find(By.id("kept-disclose-facet")).getAttribute("value"));
            assertFalse(
                    browser.driver().findElement(By.id("kept-disclose-upTo")).isDisplayed());
            browser.find(By.cssSelector("label[for=kept-disclose-form-range]")).click();
            assertTrue(browser.driver().findElement(By.id("kept-disclose-upTo")).isDisplayed());
            browser.type("value", "one");
            browser.type("upTo", "two days lost");
            submit(browser, "kept-disclose");
            browser.awaitText("one to two days lost");
            browser.find(By.cssSelector("[data-kept-send][aria-label='Risk: still true']"))
                    .click();
            browser.awaitText("Saved.");
            browser.screenshot("panel-disclosed");
        }
        assertEquals(
                "confirmed",
                sandbox.jiraAs("pm")
                        .get(path(key) + "/timeline")
                        .json()
                        .get("values")
                        .get(3)
                        .get("kind")
                        .asText());
    }

    @Test
    void a_promise_is_split_and_what_is_wrong_with_a_part_stands_beside_it(RunningSandbox sandbox) {
        String whole = promised(sandbox, "Count everything", "2026-12-04");
        String first = sandbox.newIssue("Count the chairs");
        String second = sandbox.newIssue("Count the tables");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + whole);
            openFromMenu(browser, "kept-split");
            browser.find(By.id("kept-split-issue-0")).sendKeys(first);
            browser.find(By.id("kept-split-issue-1")).sendKeys("SHOP-99999");
            browser.assertAccessible("#kept-split");
            submit(browser, "kept-split");
            browser.find(By.cssSelector("[data-error-for='parts[1].issueKey']"));
            browser.screenshot("panel-split-error");
            WebElement wrong = browser.find(By.id("kept-split-issue-1"));
            wrong.clear();
            wrong.sendKeys(second);
            submit(browser, "kept-split");
            browser.awaitText("Parts you can see: 2. Delivered: 0.");
            browser.find(By.linkText(first)).click();
            browser.awaitText("Part of");
            browser.find(By.linkText(whole));
        }
    }

    @Test
    void back_to_you_on_a_comment_takes_a_click_and_a_date(RunningSandbox sandbox) {
        String key = sandbox.newIssue("Why is the search slow on Mondays?");
        String comment = sandbox.newComment(key, "I ask the provider.");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.find(By.cssSelector("#comment-" + comment + " .kept-back-to-you"))
                    .click();
            browser.typeInto("kept-back-to-you-requester", "Sales");
            browser.assertAccessible("#kept-back-to-you");
            browser.choose("kept-back-to-you-date", "2026-11-27");
            browser.screenshot("panel-back-to-you");
            submit(browser, "kept-back-to-you");
            browser.find(By.cssSelector("#comment-" + comment + " .kept-comment-promise"));
            browser.awaitText("Back to Sales by Nov 27, 2026");
            browser.assertAccessible("#comment-" + comment);
            browser.screenshot("panel-comment-promise");
            browser.find(By.cssSelector("#comment-" + comment + " [data-kept-send]"))
                    .click();
            browser.awaitText("Kept by first date");
            String other = sandbox.newIssue("Which filters are used?");
            sandbox.newComment(other, "I look it up.");
            browser.go("/browse/" + other);
            browser.find(By.cssSelector(".kept-back-to-you")).click();
            assertEquals(
                    "Sales",
                    browser.find(By.id("kept-back-to-you-requester")).getAttribute("value"),
                    "the requester used last");
        }
    }

    @Test
    void the_panel_is_readable_narrow_and_in_the_dark(RunningSandbox sandbox) {
        String key = promised(sandbox, "Show the delivery day", "2026-12-04");
        Http pm = sandbox.jiraAs("pm");
        pm.post(path(key) + "/steps", "{\"kind\":\"warn\",\"words\":\"The carrier is late\"}");
        pm.post(path(key) + "/steps", "{\"kind\":\"change_date\",\"date\":\"2026-12-20\",\"requesterAgreed\":true}");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.find(By.cssSelector(PANEL)).isDisplayed();
            browser.screenshot("panel-light");
            browser.driver().manage().window().setSize(new Dimension(360, 2200));
            browser.assertAccessible(PANEL);
            assertTrue(
                    (Boolean) browser.driver()
                            .executeScript("const panel = document.querySelector('.kept-panel');"
                                    + "return panel.scrollWidth <= panel.clientWidth"),
                    "nothing sticks out");
            browser.screenshot("panel-narrow");
            browser.driver().manage().window().setSize(new Dimension(1280, 1000));
            browser.driver()
                    .executeScript("document.documentElement.dataset.colorMode = 'dark';"
                            + "document.documentElement.dataset.theme = 'dark:dark light:light';");
            browser.assertAccessible(PANEL);
            browser.screenshot("panel-dark");
        }
    }
}
