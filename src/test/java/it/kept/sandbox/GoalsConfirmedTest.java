package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** Each side confirms a goal on its own page, and a change of its wording asks both again. */
@ExtendWith(DemoSandbox.class)
class GoalsConfirmedTest {

    private static final String KEY = "STEADY-SHOP";
    private static final String NAME = "The shop is there when customers come";

    /** How many goals the board counts as confirmed by both. */
    private static int confirmed(RunningSandbox sandbox) {
        JsonNode board = sandbox.jiraAs("pm")
                .get("/rest/kept/1/projects/SHOP/scoreboard")
                .json();
        return StreamSupport.stream(board.findValue("pillars").spliterator(), false)
                .flatMap(pillar -> StreamSupport.stream(pillar.get("beside").spliterator(), false))
                .filter(figure -> figure.get("measure").asText().equals("goals_confirmed"))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asInt();
    }

    private static By goalOf(String name, String path) {
        return By.xpath("//div[@class='kept-promise'][h4[normalize-space()='" + name + "']]" + path);
    }

    @Test
    void both_sides_confirm_and_a_new_sentence_asks_them_again(RunningSandbox sandbox) {
        int before = confirmed(sandbox);
        try (Browser pm = Browser.openAs(sandbox.jira(), "pm")) {
            pm.go("/projects/SHOP?selectedItem=dev.kept.kept:kept-promises&tab=goals");
            pm.awaitText("Other open goals");
            pm.screenshot("goals-tab");
            pm.driver().manage().window().setSize(new Dimension(320, 900));
            pm.screenshot("goals-tab-320");
            pm.driver().manage().window().setSize(new Dimension(1280, 900));
            pm.find(By.cssSelector("a[aria-label='Confirm for IT: " + NAME + "']"))
                    .click();
            pm.awaitText("Not confirmed by either side yet");
            pm.screenshot("goal-answer");
            pm.find(By.cssSelector("#kept-goal-answer button")).click();
            pm.awaitText("Confirmed by IT on");
            pm.screenshot("goal-answered");
        }
        assertEquals(before, confirmed(sandbox), "one side alone makes no shared goal");
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go("/display/PART/Our+promises");
            sales.awaitText("Do you share this goal?");
            sales.assertAccessible("#kept-our-promises");
            sales.find(goalOf(NAME, "//button")).click();
            sales.awaitText("Saved. Confirm: " + NAME);
            sales.screenshot("our-goals");
            assertTrue(sales.find(goalOf(NAME, "")).getText().contains("Confirmed by both sides since"));
            sales.go("/display/STRAT/Strategy:+self+service");
            sales.screenshot("goal-macro-sales");
        }
        assertEquals(before + 1, confirmed(sandbox));
        JsonNode goal = sandbox.jiraAs("pm").get("/rest/kept/1/goals/" + KEY).json();
        assertTrue(goal.findValue("confirmedByBusiness").isTextual(), goal.toString());
        try (Browser admin = Browser.openAs(sandbox.jira(), "admin")) {
            admin.go("/plugins/servlet/kept/goals?edit=" + KEY);
            admin.confirmPassword("admin");
            admin.awaitText("both sides are asked to confirm the goal again");
            admin.screenshot("goals-admin");
            admin.find(By.id("kept-goal-brings")).clear();
            admin.find(By.id("kept-goal-brings")).sendKeys("Every order finds its way.");
            admin.find(By.cssSelector("#kept-goal-form button[value=save]")).click();
            admin.awaitText("is saved");
        }
        assertEquals(before, confirmed(sandbox));
    }

    @Test
    void sales_checks_in_with_what_the_record_knows_and_everybody_reads_whose_word_it_was(RunningSandbox sandbox) {
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.go("/display/PART/Our+promises");
            By form = By.xpath("//form[.//input[@name='kind'][@value='check_in_goal']]"
                    + "[.//input[@name='promise'][@value='REPEAT-BUYERS']]");
            assertTrue(sales.find(form).getText().contains("On record since the last check-in"), sales.text());
            sales.find(form).findElement(By.name("words")).sendKeys("More of them <b>come</b>.");
            sales.find(form).findElement(By.tagName("button")).click();
            sales.awaitText("Saved. Check in: Every second customer comes back");
        }
        String page = sandbox.confluenceAs("pm")
                .get("/display/STRAT/Strategy:+customers+come+back")
                .body();
        assertTrue(page.contains("The business checked in on"), page);
        assertTrue(page.contains("More of them &lt;b&gt;come&lt;/b&gt;."), page);
        assertEquals(
                403,
                sandbox.jiraAs("pm")
                        .form(
                                "/plugins/servlet/kept/goal-answer",
                                "project",
                                "SHOP",
                                "goal",
                                "REPEAT-BUYERS",
                                "wording",
                                "1",
                                "action",
                                "tell")
                        .status(),
                "IT says nothing for Sales, and a form without a token does nothing at all");
    }

    /** What is labelled can be anything: no figure of the pillar may rise with it, and the fit of the effort falls. */
    @Test
    void relabelling_all_work_with_one_goal_lifts_nothing_of_the_pillar(RunningSandbox sandbox) {
        Http pm = sandbox.jiraAs("pm");
        JsonNode before = pillar(sandbox);
        String field = StreamSupport.stream(pm.get("/rest/api/2/field").json().spliterator(), false)
                .filter(one -> one.get("name").asText().equals("Shared goals"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        String one = "{\"fields\":{\"" + field + "\":[\"NEXT-DAY\"]}}";
        for (JsonNode issue : pm.get("/rest/api/2/search?jql=project%20%3D%20SHOP&maxResults=500")
                .json()
                .get("issues")) {
            assertEquals(
                    204,
                    pm.put("/rest/api/2/issue/" + issue.get("key").asText(), one)
                            .status());
        }
        int labelled =
                pm.get("/rest/kept/1/goals/NEXT-DAY").json().get("issueCount").asInt();
        assertTrue(labelled > 40, "labelled: " + labelled);
        JsonNode after = pillar(sandbox);
        assertTrue(after.get("score").asDouble() < before.get("score").asDouble(), after.toString());
        assertTrue(value(after, "effort_fit") < value(before, "effort_fit"), after.toString());
        for (String measure : List.of("goals_confirmed", "agreement")) {
            assertEquals(value(before, measure), value(after, measure), 1e-9);
        }
    }

    private static double value(JsonNode pillar, String measure) {
        return StreamSupport.stream(pillar.get("beside").spliterator(), false)
                .filter(figure -> figure.get("measure").asText().equals(measure))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asDouble();
    }

    /** Everything that the board says of shared goals. */
    private static JsonNode pillar(RunningSandbox sandbox) {
        JsonNode board = sandbox.jiraAs("pm")
                .get("/rest/kept/1/projects/SHOP/scoreboard")
                .json();
        return StreamSupport.stream(board.get("pillars").spliterator(), false)
                .filter(pillar -> pillar.get("pillar").asText().equals("shared_goals"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_leads_no_project_is_told_so_and_a_form_of_elsewhere_does_nothing(RunningSandbox sandbox) {
        Http dev = sandbox.jiraAs("dev");
        String page = "/plugins/servlet/kept/goal-answer?project=SHOP&goal=" + KEY;
        assertEquals(403, dev.get(page).status());
        Http pm = sandbox.jiraAs("pm");
        Http.Reply strange = pm.form(
                "/plugins/servlet/kept/goal-answer",
                "project",
                "SHOP",
                "goal",
                KEY,
                "wording",
                "1",
                "action",
                "confirm");
        assertEquals(403, strange.status());
    }
}
