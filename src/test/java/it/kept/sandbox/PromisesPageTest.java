package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A project manager works with the project's promises; an administrator sees that nobody bent them. */
@ExtendWith(DemoSandbox.class)
class PromisesPageTest {

    private static final String PAGE = "/projects/SHOP?selectedItem=dev.kept.kept:kept-promises";

    @Test
    void a_project_manager_finds_promises_by_list_filter_and_order(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/projects/SHOP");
            browser.find(By.id("kept-promises-link")).click();
            browser.find(By.linkText("Promises")).click();
            browser.find(By.xpath("//nav//a[contains(., 'Open')][@aria-current='page']"));
            browser.screenshot("promises-open");
            browser.assertAccessible("#kept-promises");

            browser.find(By.xpath("//nav//a[contains(., 'Missed')]")).click();
            String counts = browser.find(By.className("kept-promises-tabs")).getText();
            browser.find(By.xpath("//thead//a[contains(., 'Promised to')]")).click();
            browser.find(By.xpath("//thead//th[contains(., 'Promised to')][@aria-sort='ascending']"));
            browser.screenshot("promises-missed-by-requester");
            new Select(browser.find(By.name("requester"))).selectByVisibleText("Service");
            browser.find(By.cssSelector(".kept-promises-filters [type=submit]")).click();
            browser.find(By.xpath("//nav//a[contains(., 'Missed')][@aria-current='page']"));
            assertEquals(
                    Set.of("Service"),
                    browser.driver().findElements(By.cssSelector("tbody td:nth-of-type(1)")).stream()
                            .map(WebElement::getText)
                            .collect(Collectors.toSet()));
            assertEquals(
                    counts, browser.find(By.className("kept-promises-tabs")).getText());

            browser.type("text", "Nothing is called so");
            browser.find(By.cssSelector(".kept-promises-filters [type=submit]")).click();
            browser.awaitText("No commitment fits these filters");
            browser.screenshot("promises-empty");
            browser.assertAccessible("#kept-promises");

            browser.driver().manage().window().setSize(new Dimension(420, 900));
            browser.go(PAGE);
            browser.awaitText("Due in 14 days");
            browser.screenshot("promises-narrow");
        }
    }

    @Test
    void the_list_is_read_to_its_end_by_following_next(RunningSandbox sandbox) {
        Http pm = Http.as(sandbox.jira(), "pm");
        JsonNode page = pm.get("/rest/kept/1/projects/SHOP/commitments?maxResults=7&sort=-size")
                .json();
        int total = page.get("total").asInt();
        assertTrue(total > 7);
        Set<String> read = new HashSet<>();
        page.get("values").forEach(one -> read.add(one.get("id").asText()));
        while (!page.get("next").isNull()) {
            page = pm.get("/rest/kept/1/projects/SHOP/commitments?maxResults=7&sort=-size&after="
                            + page.get("next").asText())
                    .json();
            page.get("values").forEach(one -> assertTrue(read.add(one.get("id").asText())));
        }
        assertEquals(total, read.size());
    }

    @Test
    void an_administrator_sees_that_the_ledger_is_as_it_was_written(RunningSandbox sandbox) {
        Http admin = Http.as(sandbox.jira(), "admin");
        JsonNode verified = admin.send(
                        "POST", "/rest/kept/1/verifications", "application/json", "{\"project\":\"SHOP\"}")
                .json();
        assertTrue(verified.get("consistent").asBoolean(), verified.toString());
        assertTrue(verified.get("firstDifference").isNull());
        JsonNode rebuilt = admin.send("POST", "/rest/kept/1/rebuilds", "application/json", "{}")
                .json();
        assertTrue(rebuilt.get("done").asBoolean(), rebuilt.toString());
        assertEquals(
                403,
                Http.as(sandbox.jira(), "pm")
                        .send("POST", "/rest/kept/1/rebuilds", "application/json", "{}")
                        .status());
        assertFalse(Http.as(sandbox.jira(), "dev")
                        .send("POST", "/rest/kept/1/verifications", "application/json", "{\"project\":\"SHOP\"}")
                        .status()
                == 200);
        try (Browser browser = Browser.openAs(sandbox.jira(), "admin")) {
            browser.go("/plugins/servlet/kept/evidence");
            browser.confirmPassword("admin");
            browser.awaitText("Verify a project");
            browser.type("project", "SHOP");
            browser.find(By.cssSelector("button[value=verify]")).click();
            browser.awaitText("No differences in SHOP.");
            browser.screenshot("evidence-verified");
            browser.assertAccessible("form.aui[action*=evidence]");
        }
    }
}
