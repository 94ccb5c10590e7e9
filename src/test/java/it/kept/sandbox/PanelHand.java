package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What tests do with the commitment panel, and with the promise behind it. */
final class PanelHand {

    static final String PANEL = ".kept-panel";

    private PanelHand() {}

    static void open(Browser browser, String dialog) {
        browser.find(By.cssSelector("[data-kept-open=" + dialog + "]")).click();
        browser.find(By.cssSelector("#" + dialog + " [type=submit]"));
    }

    static void openFromMenu(Browser browser, String dialog) {
        browser.find(By.cssSelector(".kept-steps .aui-dropdown2-trigger")).click();
        open(browser, dialog);
    }

    static void submit(Browser browser, String dialog) {
        browser.find(By.cssSelector("[form=" + dialog + "-form]")).click();
    }

    static void press(Browser browser, CharSequence key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    /** Goes on with the tabulator until the focus is there. */
    static void tabTo(Browser browser, String selector) {
        for (int i = 0; i < 80; i++) {
            if ((Boolean)
                    browser.driver().executeScript("return document.activeElement.matches(arguments[0])", selector)) {
                return;
            }
            press(browser, Keys.TAB);
        }
        throw new AssertionError("The tabulator never reaches " + selector);
    }

    static WebElement focused(Browser browser) {
        return browser.driver().switchTo().activeElement();
    }

    static String promised(RunningSandbox sandbox, String summary, String date) {
        return promised(sandbox, summary, "Sales", date);
    }

    static String promised(RunningSandbox sandbox, String summary, String requester, String date) {
        String key = sandbox.newIssue(summary);
        Http.Reply reply = sandbox.jiraAs("pm")
                .post(
                        path(key),
                        "{\"requester\":\"" + requester + "\",\"date\":\"" + date + "\",\"size\":2,\"side\":\"it\"}");
        assertEquals(201, reply.status(), reply.body());
        return key;
    }

    static JsonNode commitment(RunningSandbox sandbox, String key) {
        Http.Reply reply = sandbox.jiraAs("pm").get(path(key));
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    static String path(String key) {
        return "/rest/kept/1/issues/" + key + "/commitment";
    }
}
