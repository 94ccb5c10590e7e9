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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** What the panel asks before a step, says after it, and lets one take back. */
@ExtendWith(DemoSandbox.class)
class StepsOnThePanelTest {

    /** How many pairs of words of the line lie on each other. */
    private static final String OVERLAPPING_WORDS =
            "const all = Array.from(document.querySelectorAll('.kept-line-word')).map(w => w.getBoundingClientRect());"
                    + "return all.filter((a, i) => all.some((b, j) => j > i && a.left < b.right && b.left < a.right"
                    + " && a.top < b.bottom - 2 && b.top < a.bottom - 2)).length";

    @Test
    void what_was_typed_is_not_lost_by_escape_without_asking(RunningSandbox sandbox) {
        String key = promised(sandbox, "Order the ladders", "2026-12-04");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            open(browser, "kept-change");
            browser.typeInto("kept-change-words", "The supplier is late");
            press(browser, Keys.ESCAPE);
            browser.driver().switchTo().alert().dismiss();
            assertEquals(
                    "The supplier is late",
                    browser.find(By.id("kept-change-words")).getAttribute("value"));
            press(browser, Keys.ESCAPE);
            browser.driver().switchTo().alert().accept();
            browser.awaitNone(By.cssSelector("#kept-change[open]"));
        }
    }

    @Test
    void nothing_is_chosen_in_the_name_of_the_other_side(RunningSandbox sandbox) {
        String key = sandbox.newIssue("Name the new colours");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            open(browser, "kept-make");
            browser.typeInto("kept-make-requester", "Sales");
            browser.choose("kept-make-date", "2026-12-04");
            submit(browser, "kept-make");
            browser.find(By.cssSelector("#kept-make [data-error-for=proposer]"));
            browser.assertAccessible("#kept-make");
            browser.find(By.cssSelector("label[for=kept-make-proposer-it]")).click();
            submit(browser, "kept-make");
            browser.awaitText("Offer, no answer yet");
        }
        assertEquals("offer", commitment(sandbox, key).get("stage").asText());
    }

    @Test
    void a_step_is_followed_by_what_happened_and_can_be_taken_back_at_once(RunningSandbox sandbox) {
        String key = promised(sandbox, "Label the shelves", "2026-12-04");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            openFromMenu(browser, "kept-deliver");
            submit(browser, "kept-deliver");
            browser.awaitText("Reported as delivered. No email went out.");
            browser.awaitText("Kept by first date");
            assertTrue(focused(browser).getText().contains("Reported as delivered."), "the focus is on the message");
            browser.assertAccessible("#aui-flag-container");
            browser.screenshot("panel-flag");
            press(browser, Keys.TAB);
            assertEquals("Undo", focused(browser).getText());
            press(browser, Keys.ENTER);
            browser.awaitText("The record was corrected. Both versions are kept.");
            browser.awaitText("Open");
            assertTrue(focused(browser).getText().startsWith("IT promised Sales this"), "the focus is on the panel");
            browser.find(By.cssSelector("[data-kept-fold=history] > summary")).click();
            browser.awaitText("Taken back right after it was entered: it was a slip.");
            browser.screenshot("panel-undone");
        }
        assertTrue(commitment(sandbox, key).path("deliveredOn").isNull()
                || commitment(sandbox, key).path("deliveredOn").isMissingNode());
        JsonNode entries =
                sandbox.jiraAs("pm").get(path(key) + "/timeline").json().get("values");
        assertEquals("corrected", entries.get(entries.size() - 1).get("kind").asText());
        assertEquals("delivered", entries.get(entries.size() - 2).get("kind").asText(), "nothing is deleted");
    }

    @Test
    void who_was_asked_is_said_in_place_of_the_same_button(RunningSandbox sandbox) {
        String key = sandbox.newIssue("Reprint the returns form");
        sandbox.jiraAs("pm")
                .post(
                        path(key),
                        "{\"requester\":\"Sales\",\"date\":\"2026-12-04\",\"side\":\"it\",\"proposer\":\"it\"}");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            open(browser, "kept-ask");
            browser.assertAccessible("#kept-ask");
            submit(browser, "kept-ask");
            browser.find(By.cssSelector("#aui-flag-container"));
            browser.awaitText("Asked the contacts of Sales on Nov 20, 2026. No answer yet.");
            browser.awaitNone(By.cssSelector("[data-kept-open=kept-ask]"));
            browser.assertAccessible(PANEL);
            browser.screenshot("panel-asked");
        }
    }

    @Test
    void the_panel_is_low_and_nothing_on_its_line_lies_on_another_thing_on_a_narrow_screen(RunningSandbox sandbox) {
        String key = promised(sandbox, "Weigh the parcels", "2026-12-04");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            assertTrue(browser.find(By.cssSelector(PANEL)).getSize().getHeight() <= 320, "quiet and low");
            sandbox.jiraAs("pm").post(path(key) + "/steps", "{\"kind\":\"warn\",\"words\":\"The scale is late\"}");
            sandbox.jiraAs("pm")
                    .post(
                            path(key) + "/steps",
                            "{\"kind\":\"change_date\",\"date\":\"2026-12-07\",\"requesterAgreed\":true,\"words\":\"Late\"}");
            sandbox.jiraAs("pm")
                    .post(
                            path(key) + "/steps",
                            "{\"kind\":\"change_date\",\"date\":\"2026-12-09\",\"words\":\"Later\"}");
            browser.driver().manage().window().setSize(new Dimension(320, 2200));
            browser.go("/browse/" + key);
            browser.find(By.cssSelector(".kept-line-word"));
            assertEquals(0L, browser.driver().executeScript(OVERLAPPING_WORDS));
            browser.screenshot("panel-320");
        }
    }

    @Test
    void the_operations_of_the_issue_lead_to_the_likeliest_step(RunningSandbox sandbox) {
        String key = promised(sandbox, "Sweep the yard", "2026-12-04");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.find(By.id("kept-operation")).click();
            assertEquals("kept-change", focused(browser).getAttribute("data-kept-open"));
        }
    }
}
