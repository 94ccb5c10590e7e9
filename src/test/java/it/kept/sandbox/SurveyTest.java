package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Both sides answer the demo's open survey, each in its own product, and read what came of the last one. */
@ExtendWith(DemoSandbox.class)
class SurveyTest {

    private static final String PAGE = "/plugins/servlet/kept/survey";
    private static final String[] ITEMS = {"value", "same_goals", "dates", "warnings", "plain_words", "first_choice"};

    @Test
    void sales_answers_by_keyboard_and_the_project_lead_in_jira_and_nobody_reads_it_yet(RunningSandbox sandbox) {
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go("/display/PART/Our+promises");
            sales.find(By.linkText("Survey: how both sides work together")).click();
            sales.awaitText("Your answers about IT");
            sales.assertAccessible("#kept-survey");
            sales.screenshot("survey-sales");
            narrowInGerman(sales);
            byKeyboard(sales);
            sales.awaitText("Your answers are counted.");
            sales.go(PAGE).awaitText("You have answered this survey.");
            assertFalse(sales.text().contains("Your answers about IT"));
            assertFalse(sales.text().contains("Only by keyboard"), "no comment of an open survey");
            assertTrue(sales.text().contains("The monthly close works well since spring."), "of the last one");
            assertTrue(sales.text().contains("19% (16% to 30%)"), sales.text());
            sales.assertAccessible("#kept-survey");
            sales.screenshot("survey-answered");
        }
        try (Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            pm.go(PAGE).awaitText("Your answers about the business");
            pm.find(By.cssSelector("#kept-survey-form button")).click();
            assertTrue(pm.text().contains("Send answers"), "a question without an answer is not sent");
            for (String item : ITEMS) {
                pm.driver()
                        .findElement(By.cssSelector("[name=" + item + "][value='4']"))
                        .click();
            }
            pm.find(By.cssSelector("#kept-survey-form button")).click();
            pm.awaitText("Your answers are counted.");
        }
        assertTrue(
                sandbox.confluenceAs("pm")
                        .get(PAGE)
                        .body()
                        .contains("There is no closed survey that you can see here."),
                "in no group of the business");
        assertEquals(
                403, sandbox.jiraAs("pm").get("/plugins/servlet/kept/surveys").status());
    }

    private static void narrowInGerman(Browser sales) {
        language(sales, "de");
        sales.awaitText("Ihre Antworten zur IT");
        sales.driver().manage().window().setSize(new Dimension(320, 900));
        sales.screenshot("survey-320-german");
        assertEquals(
                Boolean.FALSE,
                sales.driver()
                        .executeScript("const page = document.querySelector('#kept-survey');"
                                + " return page.scrollWidth > page.clientWidth"));
        sales.driver().manage().window().setSize(new Dimension(1280, 1000));
        language(sales, "en");
        sales.awaitText("Your answers about IT");
    }

    private static void language(Browser browser, String code) {
        browser.speak(code);
        browser.go(PAGE);
    }

    /** A space chooses, an arrow goes one further, and the tabulator leads to the next question. */
    private static void byKeyboard(Browser browser) {
        browser.find(By.cssSelector("[name=value][value='1']")).sendKeys(Keys.SPACE);
        for (int i = 0; i < ITEMS.length; i++) {
            WebElement scale = browser.driver().switchTo().activeElement();
            assertEquals(ITEMS[i], scale.getAttribute("name"));
            scale.sendKeys(Keys.SPACE);
            browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
            browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
            assertEquals("3", browser.driver().switchTo().activeElement().getAttribute("value"));
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        WebElement comment = browser.driver().switchTo().activeElement();
        assertEquals("comment", comment.getAttribute("name"));
        comment.sendKeys("Only by keyboard");
        comment.sendKeys(Keys.TAB);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    }

    @Test
    void the_board_has_what_is_felt_beside_what_is_on_record(RunningSandbox sandbox) throws JsonProcessingException {
        try (Browser pm = Browser.openAs(sandbox.confluence(), "pm")) {
            pm.go("/display/PART/Partnership+dashboard").awaitText("Felt and on record");
            assertTrue(pm.text().contains("Dates can be planned on (Reliability) · record better"), pm.text());
            pm.assertAccessible(".kept-felt");
            pm.screenshot("survey-board");
        }
        JsonNode felt = new ObjectMapper()
                .readTree(sandbox.jiraAs("pm")
                        .get("/rest/kept/1/projects/SHOP/scoreboard")
                        .body())
                .get("felt");
        assertEquals(12, felt.size());
        for (JsonNode one : felt) {
            if (one.at("/felt/item").asText().equals("dates")
                    && one.at("/felt/side").asText().equals("business")) {
                assertEquals("record_better", one.get("gap").asText());
                assertEquals("it_kept", one.at("/record/kind").asText());
                assertEquals(14, one.at("/felt/asked").asInt());
            }
        }
    }
}
