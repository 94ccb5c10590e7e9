package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** An administrator of Jira weighs the pillars and sets targets, and boards in both products follow. */
@ExtendWith(DemoSandbox.class)
class WeightsAndTargetsTest {

    private static final String PAGE = "/plugins/servlet/kept/weights";
    private static final By SAVE = By.cssSelector("#kept-weights [value=save]");

    @Test
    void one_project_gets_its_own_with_a_reason_and_both_products_follow(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "admin")) {
            browser.go(PAGE + "?project=WARE");
            browser.confirmPassword("admin");
            browser.awaitText("This project uses the weights and targets of all projects.");
            browser.type("reliability", "40");
            browser.find(SAVE).click();
            browser.awaitText("Say in a few words why this changes.");
            browser.type("reason", "The warehouse plans by dates.");
            browser.find(SAVE).click();
            browser.awaitText("now they add up to 115");
            browser.type("reliability", "many");
            browser.find(SAVE).click();
            browser.awaitText("Enter a whole number from 0 to 100.");
            browser.screenshot("weights-error");
            browser.assertAccessible("#kept-weights");

            browser.type("reliability", "40");
            browser.type("understanding", "10");
            browser.type("rates", "95");
            browser.find(By.id("kept-weights-look")).click();
            browser.awaitText("Preview, not saved");
            browser.awaitText("The target is 95%.");
            browser.screenshot("weights-preview");
            browser.assertAccessible("#kept-weights-preview");
            assertEquals(25, weight(sandbox.jira(), "WARE"), "looking saves nothing");

            browser.find(SAVE).click();
            browser.awaitText("Saved. Boards use these weights and targets from now on.");
            browser.awaitText("The warehouse plans by dates.");
            browser.screenshot("weights-saved");
            browser.assertAccessible("#kept-weights-changes");

            browser.go("/admin/audit");
            browser.awaitText("Weights and targets changed");
            browser.awaitText("WARE");
        }
        assertEquals(40, weight(sandbox.jira(), "WARE"));
        assertEquals(40, weight(sandbox.confluence(), "WARE"));
        assertEquals(
                0.95,
                board(sandbox.confluence(), "WARE")
                        .at("/pillars/2/figures/0/target")
                        .asDouble());
        assertEquals(25, weight(sandbox.jira(), "SHOP"), "another project goes by the house's");
    }

    @Test
    void confluence_says_where_they_are_set(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "admin")) {
            browser.go(PAGE);
            browser.confirmPassword("admin");
            browser.awaitText("Weights and targets are set in Jira.");
            browser.screenshot("weights-confluence");
            String there = browser.find(By.id("kept-weights-jira")).getAttribute("href");
            assertTrue(there.startsWith(sandbox.jira()) && there.endsWith(PAGE), there);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void a_project_manager_is_told_that_it_takes_an_administrator(String product, RunningSandbox sandbox) {
        String base = product.equals("jira") ? sandbox.jira() : sandbox.confluence();

        Http.Reply page = Http.as(base, "pm").get(PAGE);
        Http.Reply forged = Http.as(base, "admin")
                .send(
                        "POST",
                        PAGE,
                        "application/x-www-form-urlencoded",
                        "understanding=100&shared_goals=0&reliability=0&transparency=0&rates=80&surprises=20&reason=x");

        assertEquals(403, page.status(), page.body());
        assertFalse(forged.body().contains("Saved."), "no token, no change");
        assertEquals(25, weight(sandbox.jira(), "SHOP"));
    }

    private static int weight(String base, String project) {
        return board(base, project).at("/pillars/2/weight").asInt();
    }

    private static JsonNode board(String base, String project) {
        return Http.as(base, "pm")
                .get("/rest/kept/1/projects/" + project + "/scoreboard")
                .json();
    }
}
