package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A project's partnership at a glance, for those who may see the project. */
@ExtendWith(DemoSandbox.class)
class PartnershipPageTest {

    private static final String ITEM = "?selectedItem=dev.kept.kept:kept-promises";
    private static final String PAGE = "/projects/SHOP" + ITEM;
    private static final String FIGURE = "/plugins/servlet/kept/explanation?project=SHOP&measure=first_promise_rate";

    @Test
    void a_project_manager_goes_from_a_count_to_its_list_and_from_a_figure_to_its_list_and_back(
            RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/projects/SHOP");
            browser.find(By.id("kept-promises-link")).click();
            browser.awaitText("12 months to");
            browser.screenshot("partnership-overview");
            browser.assertAccessible("#kept-promises");
            WebElement soon = browser.find(By.partialLinkText("Due in 14 days"));
            String count = soon.findElement(By.className("kept-tally-number")).getText();
            soon.click();
            WebElement chosen = browser.find(By.cssSelector(".kept-promises-tabs [aria-current=page]"));
            assertEquals("Due in 14 days " + count, chosen.getText().replaceAll("\\s+", " "));
            assertEquals(
                    Integer.parseInt(count),
                    browser.driver().findElements(By.cssSelector("tbody tr")).size());

            browser.go(PAGE);
            browser.find(By.linkText("Kept by the first date")).click();
            browser.awaitText("by the first date: 27 kept of 44");
            browser.screenshot("partnership-figure");
            browser.assertAccessible(".kept-promises");
            browser.find(By.linkText("Back to the figures")).click();
            browser.awaitText("The next eight weeks");
            assertEquals(
                    44,
                    browser.driver()
                            .findElements(By.cssSelector(".kept-strip a"))
                            .size());
            browser.find(By.linkText("Goals")).click();
            browser.awaitText("These shared goals are named on issues of this project.");
            browser.find(By.partialLinkText("Strategy:"));
            browser.assertAccessible("#kept-promises");
        }
    }

    @Test
    void the_keyboard_alone_is_enough(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go(PAGE);
            browser.find(By.linkText("Promises")).sendKeys(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
            WebElement focused = browser.driver().switchTo().activeElement();
            assertTrue(focused.getText().contains("In danger"), focused.getText());
            focused.sendKeys(Keys.ENTER);
            browser.find(By.xpath("//nav//a[contains(., 'In danger')][@aria-current='page']"));
        }
    }

    @Test
    void a_narrow_window_scrolls_only_downwards_and_the_dark_theme_can_be_read(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.driver().manage().window().setSize(new Dimension(500, 900));
            for (String page :
                    List.of(PAGE, PAGE + "&filter=all", PAGE + "&tab=goals", PAGE + "&tab=requests", FIGURE)) {
                browser.go(page);
                browser.find(By.className("kept-promises"));
                browser.driver().executeScript("document.querySelector('.kept-promises').style.width = '280px'");
                assertEquals(
                        List.of(),
                        browser.driver()
                                .executeScript("const box = document.querySelector('.kept-promises');"
                                        + "const right = box.getBoundingClientRect().right + 1;"
                                        + "return [...box.querySelectorAll('*')]"
                                        + ".filter(one => !one.closest('svg, .kept-unseen, .kept-scroll, .assistive')"
                                        + " && one.getBoundingClientRect().right > right).map(one => one.outerHTML);"),
                        page);
                browser.driver()
                        .executeScript("document.documentElement.setAttribute('data-color-mode', 'dark');"
                                + "document.head.insertAdjacentHTML('beforeend',"
                                + " '<style>* { transition: none !important }</style>')");
                browser.assertAccessible(".kept-promises");
            }
            browser.screenshot("partnership-narrow-dark");
        }
    }

    @Test
    void only_those_who_administer_the_project_are_led_to_publishing_and_nobody_sees_more_than_the_project(
            RunningSandbox sandbox) {
        assertTrue(sandbox.jiraAs("pm").get(PAGE).body().contains("kept/publishing?project=SHOP"));
        String dev = sandbox.jiraAs("dev").get(PAGE).body();
        assertTrue(dev.contains("12 months to"), dev);
        assertFalse(dev.contains("kept/publishing"), dev);
        for (String tab : List.of("", "&filter=all", "&tab=goals")) {
            String hidden =
                    sandbox.jiraAs("dev").get("/projects/SECR" + ITEM + tab).body();
            assertFalse(hidden.contains("kept-tallies") || hidden.contains("SECR-1"), hidden);
            String stranger = sandbox.jiraAs(Http.ANONYMOUS).get(PAGE + tab).body();
            assertFalse(stranger.contains("kept-tallies") || stranger.contains("SHOP-1"), stranger);
        }
        assertTrue(sandbox.jiraAs("admin")
                .get("/projects/SECR" + ITEM + "&filter=all")
                .body()
                .contains("SECR-1"));
    }

    @Test
    void a_list_behind_a_figure_never_leads_to_another_host(RunningSandbox sandbox) {
        Http pm = sandbox.jiraAs("pm");
        assertTrue(pm.get(FIGURE + "&back=%2Fjira%2Fsecure%2FDashboard.jspa")
                .body()
                .contains("href=\"/jira/secure/Dashboard.jspa\">Back to the figures"));
        for (String evil : List.of(
                "https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example", "javascript%3Aalert(1)")) {
            String body = pm.get(FIGURE + "&back=" + evil).body();
            assertFalse(body.contains("evil.example") || body.contains("javascript:"), evil);
            assertTrue(body.contains("To the project’s partnership page"), evil);
        }
    }

    @Test
    void the_dashboard_item_shows_one_project_and_as_many_rows_as_were_chosen(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/secure/Dashboard.jspa");
            browser.awaitText("Needs an answer");
            browser.screenshot("my-promises");
            browser.assertAccessible(".kept-mine");
            choose(browser, "Warehouse system", "3");
            browser.awaitText("There is more.");
            Set<String> keys = browser.driver().findElements(By.cssSelector(".kept-mine tbody th a")).stream()
                    .map(link -> link.getText().replaceAll("-.*", ""))
                    .collect(Collectors.toSet());
            assertEquals(Set.of("WARE"), keys);
            assertEquals(
                    3,
                    browser.driver()
                            .findElements(By.cssSelector(".kept-mine tbody tr"))
                            .size());
            choose(browser, "All projects", "10");
            browser.awaitNone(By.xpath("//*[contains(@class, 'kept-mine')][not(.//tbody//a[starts-with(., 'SHOP')])]"));
        }
    }

    private static void choose(Browser browser, String project, String rows) {
        browser.find(By.className("dashboard-item-edit")).click();
        new Select(browser.find(By.id("kept-mine-project"))).selectByVisibleText(project);
        browser.typeInto("kept-mine-rows", rows);
        browser.assertAccessible(".dashboard-item-content");
        browser.find(By.cssSelector(".dashboard-item-content [type=submit]")).click();
        browser.awaitNone(By.id("kept-mine-project"));
    }
}
