package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Dimension;

/** Both sides meet with an agenda that fills itself, a contact without an account in Jira. */
@ExtendWith(DemoSandbox.class)
class ReviewAgendaTest {

    private static final String PAGE = "/display/PART/Review+with+Sales";

    @Test
    void sales_reads_first_what_was_kept_and_then_what_needs_a_decision(RunningSandbox sandbox) {
        try (Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            sales.speak("en");
            sales.go(PAGE).awaitText("Review with Sales");
            sales.awaitText("Kept since Oct");
            String text = sales.text();
            int kept = text.indexOf("Kept since the last review (");
            int decide = text.indexOf("To be decided");
            assertTrue(kept > 0 && decide > kept, text);
            assertTrue(text.contains("Not ready yet"), text);
            assertTrue(text.contains("still missing: "), text);
            assertTrue(text.contains("Due before the next review"), text);
            sales.assertAccessible("#kept-review-agenda");
            sales.screenshot("review-sales");
            sales.speak("de");
            sales.driver().manage().window().setSize(new Dimension(320, 900));
            sales.go(PAGE).awaitText("Gespräch mit Sales");
            sales.screenshot("review-320-german");
            assertEquals(
                    Boolean.FALSE,
                    sales.driver()
                            .executeScript("const page = document.querySelector('#main-content');"
                                    + " return page.scrollWidth > page.clientWidth"));
        }
    }

    @Test
    void a_manager_reads_what_jira_shows_and_a_stranger_reads_nothing(RunningSandbox sandbox) {
        Element agenda = agenda(sandbox.confluenceAs("pm").get(PAGE).body());
        assertTrue(agenda.text().contains("To be decided"), agenda.text());
        String stranger = sandbox.confluenceAs("finance").get(PAGE).body();
        assertTrue(stranger.contains("Contacts of Sales and people with"), stranger);
        assertFalse(stranger.contains("kept-review-agenda"), "neither a contact nor in Jira");
    }

    @Test
    void one_project_and_a_day_narrow_it_and_what_is_no_day_is_a_sentence(RunningSandbox sandbox) {
        Element shop = agenda(saved(sandbox, "Review of the shop", "SHOP", "2026-09-01"));
        assertTrue(shop.text().contains("Only commitments of these projects: SHOP"), shop.text());
        assertTrue(shop.select("li span").eachText().stream().allMatch(key -> key.startsWith("SHOP-")), shop.text());
        assertFalse(shop.select("li span").isEmpty());
        assertTrue(saved(sandbox, "Review on no day", "SHOP", "soon").contains("such as 2026-11-02"));
        assertTrue(saved(sandbox, "Review to come", "SHOP", "2027-01-01").contains("such as 2026-11-02"));
        assertTrue(saved(sandbox, "Review of no project", "S/H", "").contains("is not a project key"));
    }

    private static String saved(RunningSandbox sandbox, String title, String project, String since) {
        String body = "<ac:structured-macro ac:name=\"kept-review-agenda\"><ac:parameter ac:name=\"function\">sales"
                + "</ac:parameter><ac:parameter ac:name=\"project\">" + project + "</ac:parameter>"
                + "<ac:parameter ac:name=\"since\">" + since + "</ac:parameter></ac:structured-macro>";
        Http.Reply saved = sandbox.confluenceAs("pm")
                .form("/pages/docreatepage.action", "spaceKey", "PART", "title", title, "wysiwygContent", body);
        assertEquals(302, saved.status(), saved.body());
        return sandbox.confluenceAs("pm")
                .get("/display/PART/" + title.replace(' ', '+'))
                .body();
    }

    private static Element agenda(String page) {
        Element agenda = Jsoup.parse(page).selectFirst("#kept-review-agenda");
        assertTrue(agenda != null, page);
        return agenda;
    }
}
