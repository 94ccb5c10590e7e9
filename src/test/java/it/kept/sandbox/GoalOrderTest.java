package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.Select;

/** Both sides put the demo's goals in order, each on its own page, and read what came of it. */
@ExtendWith(DemoSandbox.class)
class GoalOrderTest {

    private static final String PAGE = "/plugins/servlet/kept/goal-order";
    private static final List<String> GOALS =
            List.of("CLEAN-BOOKS", "NEXT-DAY", "REPEAT-BUYERS", "SELF-SERVICE", "STEADY-SHOP");
    private static final String THOUGHT = "You think you agree. You do not.";

    /** In the demo's open round IT has answered, and guessed right what Sales says here. */
    @Test
    void sales_reads_what_IT_said_only_after_answering_and_then_both_read_the_same(RunningSandbox sandbox) {
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go("/display/PART/Our+promises");
            sales.find(By.linkText("Order of the shared goals")).click();
            sales.awaitText("What matters most to Sales?");
            assertTrue(sales.text().contains(THOUGHT), "the round before");
            sales.assertAccessible("#kept-goal-order-form");
            sales.screenshot("goal-order-sales");
            sales.driver().manage().window().setSize(new Dimension(320, 900));
            sales.screenshot("goal-order-320");
            assertEquals(
                    Boolean.FALSE,
                    sales.driver()
                            .executeScript("const form = document.querySelector('#kept-goal-order-form');"
                                    + " return form.scrollWidth > form.clientWidth"));
            sales.driver().manage().window().setSize(new Dimension(1280, 1000));

            numbered(sales, "own", 5, 2, 1, 4, 4);
            numbered(sales, "guess", 1, 4, 3, 2, 5);
            send(sales);
            sales.awaitText("Your order: use each number from 1 to 5 once.");
            assertTrue(sales.text().contains(THOUGHT), "nothing was taken");

            numbered(sales, "own", 5, 2, 1, 4, 3);
            send(sales);
            sales.awaitText("You differ and know it.");
            assertFalse(sales.text().contains("What matters most to Sales?"), "nothing is left to answer");
            sales.assertAccessible(".kept-board");
            sales.screenshot("goal-order-result");
        }
        try (Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            pm.go(PAGE);
            pm.awaitText("Both sides had answered on November 20, 2026.");
            assertFalse(pm.text().contains(THOUGHT), "another round, another result");
        }
        assertEquals(200, sandbox.jiraAs("dev").get(PAGE).status());
        assertEquals(
                403,
                sandbox.jiraAs("dev").get("/plugins/servlet/kept/goal-rounds").status());
    }

    private static void numbered(Browser browser, String list, int... places) {
        for (int i = 0; i < places.length; i++) {
            new Select(browser.find(By.name(list + "-" + GOALS.get(i)))).selectByValue(Integer.toString(places[i]));
        }
    }

    private static void send(Browser browser) {
        browser.find(By.cssSelector("#kept-goal-order-form button[type=submit]"))
                .click();
    }
}
