package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Sales writes its guide without an account in Jira, and IT reads it there, also while it promises. */
@ExtendWith(DemoSandbox.class)
class FunctionGuideTest {

    private static final String PAGE = "/plugins/servlet/kept/function-guides";
    private static final String WIKI = "/display/FUNC/Sales:+what+we+do";

    @Test
    void sales_changes_and_confirms_the_guide_and_it_reads_it(RunningSandbox sandbox) {
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.speak("en");
            sales.go(WIKI).awaitText("Guide to Sales");
            sales.assertAccessible("#kept-function-guide");
            sales.find(By.linkText("Change the guide")).click();
            sales.awaitText("Who answers for this guide");
            sales.assertAccessible("#kept-function-guides");
            sales.find(By.name("own_numbers")).clear();
            sales.find(By.name("own_numbers")).sendKeys("Orders on a day in May = 1.300");
            sales.find(By.cssSelector("#kept-guide-form button")).click();
            sales.awaitText("without signs between thousands");
            sales.screenshot("guide-wrong");
            sales.find(By.name("own_numbers")).clear();
            sales.find(By.name("own_numbers")).sendKeys("Orders on a day in May = 1300 +- 10 %");
            sales.find(By.cssSelector("#kept-guide-form button")).click();
            sales.awaitText("The guide is saved.");
            assertTrue(sales.text().contains("confirmed on November 8, 2026"), "a change of one part is no review");
            sales.go(WIKI).awaitText("1,300 (within 10% is near enough)");
            sales.find(By.cssSelector("[value=still_true]")).click();
            sales.awaitText("confirmed on November 20, 2026");
            assertTrue(
                    sales.driver().getCurrentUrl().contains("/display/FUNC/"),
                    sales.driver().getCurrentUrl());
            narrowInGerman(sales);
        }
        String jira = sandbox.jiraAs("dev").get(PAGE + "?function=Sales").body();
        assertTrue(jira.contains("1,300 (within 10% is near enough)"), jira);
        assertFalse(jira.contains("still_true\""), "IT confirms nothing");
        assertTrue(
                sandbox.confluenceAs("pm").get(WIKI).body().contains("1,300"), "read over the link, as who is in Jira");
        assertFalse(sandbox.confluenceAs("finance").get(WIKI).body().contains("1,300"), "no contact and no account");
        assertTrue(sandbox.jiraAs("pm")
                .get("/rest/kept/1/projects/SHOP/scoreboard")
                .body()
                .contains("{\"measure\":\"guides_fresh\",\"unit\":\"count\",\"value\":2.0"));
    }

    private static void narrowInGerman(Browser sales) {
        sales.speak("de");
        sales.driver().manage().window().setSize(new Dimension(320, 900));
        sales.go(PAGE + "?function=Sales&edit=1").awaitText("Leitfaden Sales");
        sales.screenshot("guide-320-german");
        assertEquals(
                Boolean.FALSE,
                sales.driver()
                        .executeScript("const page = document.querySelector('#kept-function-guides');"
                                + " return page.scrollWidth > page.clientWidth"));
    }

    @Test
    void whoever_warns_reads_which_words_the_business_may_not_know_and_explains_them_with_a_click(
            RunningSandbox sandbox) {
        String key = PanelHand.promised(sandbox, "Printed vouchers", "2026-12-09");
        try (Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            pm.go("/browse/" + key);
            PanelHand.open(pm, "kept-change");
            WebElement words = pm.find(By.cssSelector("#kept-change [name=words]"));
            words.sendKeys("The rollback of the call off takes a day." + Keys.TAB);
            pm.awaitText("The other side may not know these words:");
            pm.assertAccessible("#kept-change");
            pm.screenshot("plain-words-dialog");
            pm.find(By.xpath("//button[contains(., 'an order that takes part')]"))
                    .click();
            assertEquals(
                    "The rollback of the call off (an order that takes part of what a customer agreed for the year)"
                            + " takes a day.",
                    words.getAttribute("value"));
            pm.find(By.xpath("//button[contains(., 'back to the version before')]"))
                    .click();
            pm.awaitNone(By.cssSelector("#kept-change [data-kept-plain] li"));
            pm.go("/plugins/servlet/kept/plain-words");
            pm.find(By.name("text")).sendKeys("Das Deployment der API ist fertig.");
            pm.find(By.cssSelector("#kept-plain-words button")).click();
            pm.awaitText("6 words. Terms that are not explained: 2");
            pm.assertAccessible("#kept-plain-words");
            pm.screenshot("plain-words");
        }
    }

    @Test
    void one_page_shows_a_function_beside_it_to_each_reader_as_far_as_they_may_see(RunningSandbox sandbox) {
        String page = "/display/PART/Partnership+with+Sales";
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.speak("en");
            sales.go(page).awaitText("Partnership with Sales");
            sales.awaitText("Waiting for an answer");
            assertTrue(sales.text().contains("The guide of the function is up to date"), sales.text());
            assertTrue(sales.text().contains("What Sales feels, and what is on record"), sales.text());
            sales.assertAccessible("#kept-function-sheet");
            sales.screenshot("partnership-sales");
            sales.speak("de");
            sales.driver().manage().window().setSize(new Dimension(320, 900));
            sales.go(page).awaitText("Partnerschaft mit Sales");
            sales.screenshot("partnership-320-german");
        }
        assertTrue(sandbox.confluenceAs("pm").get(page).body().contains("Shared goals"), "over the link");
        assertTrue(
                sandbox.confluenceAs("finance").get(page).body().contains("Contacts of Sales and people with"),
                "neither a contact nor in Jira");
    }

    @Test
    void whoever_promises_into_a_freeze_reads_the_words_of_the_guide(RunningSandbox sandbox) {
        try (Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            pm.go("/browse/REP-6");
            PanelHand.open(pm, "kept-make");
            pm.find(By.cssSelector("#kept-make [name=requester]")).sendKeys("Sales");
            pm.driver()
                    .executeScript("const date = document.querySelector('#kept-make [name=date]');"
                            + " date.value = '2026-12-20';"
                            + " date.dispatchEvent(new Event('change', {bubbles: true}))");
            pm.awaitText("Its guide says: no change of prices and no new till software");
            pm.screenshot("guide-freeze");
            pm.driver().executeScript("document.querySelector('#kept-make [name=proposer]').click()");
            PanelHand.submit(pm, "kept-make");
            pm.awaitText("Dec 20, 2026");
        }
    }
}
