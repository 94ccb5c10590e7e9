package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Projects of a macro are picked by their names, by keyboard alone, and a key that is typed works as before. */
@ExtendWith(DemoSandbox.class)
class ProjectPickerTest {

    private static final By OPTION = By.cssSelector(".kept-projects [role=option]");

    private static WebElement field(Browser browser, String macro) {
        browser.go("/pages/createpage.action?spaceKey=PART");
        new Select(browser.find(By.id("macro-choice"))).selectByValue(macro);
        return browser.find(By.id("macro-" + macro + "-project"));
    }

    @Test
    void projects_are_found_by_name_and_chosen_by_keyboard(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            WebElement field = field(browser, "kept-scoreboard");
            field.sendKeys("WARE, shop");
            assertEquals("Web shop (SHOP)", browser.find(OPTION).getText());
            assertEquals("true", field.getAttribute("aria-expanded"));
            browser.screenshot("project-picker");
            field.sendKeys(Keys.ARROW_DOWN);
            assertEquals(browser.find(OPTION).getAttribute("id"), field.getAttribute("aria-activedescendant"));
            field.sendKeys(Keys.ENTER);
            assertEquals("WARE, SHOP", field.getAttribute("value"));
            assertEquals("false", field.getAttribute("aria-expanded"));
            browser.awaitNone(OPTION);
            field.sendKeys(", w");
            browser.find(OPTION);
            browser.assertAccessible("#macro-browser");
        }
    }

    @Test
    void escape_closes_the_list_and_leaves_what_was_typed(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            WebElement field = field(browser, "kept-promise-list");
            field.sendKeys("w");
            browser.find(OPTION);
            field.sendKeys(Keys.ESCAPE);
            browser.awaitNone(OPTION);
            assertEquals("w", field.getAttribute("value"));
            field.sendKeys(Keys.ARROW_DOWN);
            browser.find(OPTION).click();
            assertTrue(field.getAttribute("value").matches("[A-Z]+"), field.getAttribute("value"));
        }
    }

    @Test
    void whoever_has_no_account_in_jira_picks_what_is_published(RunningSandbox sandbox) {
        Http.Reply reply = sandbox.confluenceAs("sales").get("/rest/kept/1/projects?text=shop");
        assertEquals(200, reply.status(), reply.body());
        assertEquals(1, reply.json().get("values").size(), reply.body());
        assertEquals("SHOP", reply.json().get("values").get(0).get("key").asText());
        assertEquals(
                "One project was found. Choose it with the arrow keys and Enter.",
                reply.json().get("sentence").asText());
        assertEquals(
                0,
                sandbox.confluenceAs("sales")
                        .get("/rest/kept/1/projects?text=SECR")
                        .json()
                        .get("values")
                        .size());
    }
}
