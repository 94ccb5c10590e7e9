package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** An administrator weighs the pillars, in either product, with a secure session. */
@ExtendWith(DemoSandbox.class)
class PillarWeightsTest {

    private static final String PAGE = "/plugins/servlet/kept/weights";

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void only_an_administrator_with_a_secure_session_changes_them(String product, RunningSandbox sandbox) {
        String base = product.equals("jira") ? sandbox.jira() : sandbox.confluence();
        try (Browser browser = Browser.openAs(base, "admin")) {
            browser.go(PAGE);
            browser.find(By.cssSelector("input[type=password]")).sendKeys("admin");
            browser.find(By.cssSelector("input[type=password]")).submit();
            browser.awaitText("Pillar weights");

            browser.type("reliability", "40");
            browser.find(By.cssSelector("form.aui [type=submit]")).click();
            browser.awaitText("now they add up to 115");
            browser.type("reliability", "many");
            browser.find(By.cssSelector("form.aui [type=submit]")).click();
            browser.awaitText("Enter a whole number from 0 to 100.");
            browser.screenshot("weights-error-" + product);
            browser.assertAccessible("form.aui[action*=kept]");

            browser.type("reliability", "40");
            browser.type("understanding", "10");
            browser.find(By.cssSelector("form.aui [type=submit]")).click();
            browser.awaitText("The weights are saved.");
            browser.screenshot("weights-saved-" + product);
        }
        assertEquals(
                40,
                Http.as(base, "pm")
                        .get("/rest/kept/1/projects/SHOP/scoreboard")
                        .json()
                        .at("/pillars/2/weight")
                        .asInt());
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
                        "understanding=100&shared_goals=0&reliability=0&transparency=0");

        assertEquals(403, page.status(), page.body());
        assertFalse(forged.body().contains("The weights are saved."), "no token, no change");
    }
}
