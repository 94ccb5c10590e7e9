package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** IT records what was decided about a warned promise, and Sales confirms it without an account in Jira. */
@ExtendWith(DemoSandbox.class)
class DecisionsTest {

    private static final String PAGE = "/plugins/servlet/kept/working-together?function=Sales";

    @Test
    void a_decision_is_its_word_until_sales_confirms_it_and_stands_on_the_issue_and_the_agenda(RunningSandbox sandbox) {
        String key = PanelHand.promised(sandbox, "Labels for parcels", "2026-12-16");
        Http.Reply warned = sandbox.jiraAs("pm")
                .post(
                        "/rest/kept/1/issues/" + key + "/commitment/steps",
                        "{\"kind\":\"warn\",\"words\":\"The printer is broken.\"}");
        assertEquals(200, warned.status(), warned.body());
        try (Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            pm.speak("en");
            pm.go("/browse/" + key);
            pm.find(By.cssSelector("[data-kept-fold=history] summary")).click();
            pm.find(By.linkText("Record a decision")).click();
            record(pm, key);
            pm.awaitText("Labels with or without the printer?");
            assertTrue(pm.text().contains("Recorded by IT, not yet confirmed by Sales."), pm.text());
            pm.assertAccessible("#kept-liaison");
            pm.screenshot("decision-recorded");
        }
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.speak("en");
            sales.go(PAGE).awaitText("Labels with or without the printer?");
            sales.find(By.cssSelector("[id^=kept-confirm-decision-] button")).click();
            sales.awaitText("Recorded by IT, confirmed by Sales on Nov");
            sales.go("/display/PART/Review+with+Sales").awaitText("Decided since the last review");
            assertTrue(sales.text().contains("Chosen: Write them by hand."), sales.text());
            sales.assertAccessible("#kept-review-agenda");
            sales.speak("de");
            sales.driver().manage().window().setSize(new Dimension(320, 900));
            sales.go(PAGE).awaitText("Entscheidung festhalten");
            sales.screenshot("decision-320-german");
            assertEquals(
                    Boolean.FALSE,
                    sales.driver()
                            .executeScript("const page = document.querySelector('#kept-liaison');"
                                    + " return page.scrollWidth > page.clientWidth"));
        }
        try (Browser dev = Browser.openAs(sandbox.jira(), "dev")) {
            dev.speak("en");
            dev.go("/browse/" + key);
            dev.find(By.cssSelector("[data-kept-fold=history] summary")).click();
            dev.awaitText("Recorded by IT, confirmed by Sales on");
            dev.assertAccessible(PanelHand.PANEL);
            dev.screenshot("decision-on-the-issue");
        }
    }

    private static void record(Browser pm, String key) {
        pm.find(By.xpath("//summary[text()='Record a decision']")).click();
        pm.typeInto("kept-decision-issue", key);
        pm.typeInto("kept-decision-matter", "Labels with or without the printer?");
        pm.typeInto("kept-decision-options", "Wait for the printer = two weeks late");
        pm.typeInto("kept-decision-chosen", "2");
        pm.typeInto("kept-decision-criterion", "Customers get their parcels before Christmas.");
        pm.find(By.cssSelector("#kept-decision button")).click();
        pm.awaitText("This line needs three parts");
        pm.find(By.xpath("//summary[text()='Record a decision']")).click();
        pm.typeInto(
                "kept-decision-options",
                "Wait for the printer = two weeks late = no work\nWrite them by hand = in time, some mistakes = three evenings");
        pm.screenshot("decision-form");
        pm.find(By.cssSelector("#kept-decision button")).click();
    }
}
