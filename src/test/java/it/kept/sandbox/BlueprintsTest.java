package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.golden.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that Kept offers to begin with. */
@ExtendWith(DemoSandbox.class)
class BlueprintsTest {

    @ParameterizedTest
    @CsvSource({
        "kept-strategy-page, kept-goal, en, Where we want to be",
        "kept-strategy-page, kept-goal, de, Wohin wir wollen",
        "kept-goal-page, kept-goal, en, What it brings the business",
        "kept-goal-page, kept-goal, de, Was es der Fachseite bringt",
        "kept-review-page, kept-review-agenda, en, What we decided",
        "kept-review-page, kept-review-agenda, de, Was wir entschieden haben"
    })
    void a_page_begins_with_headings_in_the_language_of_whoever_begins_it(
            String blueprint, String macro, String language, String heading, RunningSandbox sandbox) {
        Visitor admin = Visitor.administrator(sandbox.confluence());
        admin.speak(language);
        String form = admin.get("/pages/createpage.action?spaceKey=PART&blueprint=" + blueprint)
                .body();
        String body = Jsoup.parse(form).selectFirst("#wysiwygTextarea").text();
        assertTrue(body.contains("<h2>" + heading + "</h2>"), body);
        assertTrue(body.contains("<ac:structured-macro ac:name=\"" + macro + "\"/>"), body);
        assertFalse(body.contains("at:i18n") || body.contains("kept.blueprint"), body);
    }

    @Test
    void a_page_that_was_begun_so_can_be_saved_and_read(RunningSandbox sandbox) {
        Visitor admin = Visitor.administrator(sandbox.confluence());
        String form = admin.get("/pages/createpage.action?spaceKey=PART&blueprint=kept-goal-page")
                .body();
        String body = Jsoup.parse(form).selectFirst("#wysiwygTextarea").text();
        Http.Reply saved = sandbox.confluenceAs("admin")
                .form("/pages/docreatepage.action", "spaceKey", "PART", "title", "Our goal", "wysiwygContent", body);
        assertEquals(302, saved.status(), saved.body());
        String page =
                sandbox.confluenceAs("admin").get("/display/PART/Our+goal").body();
        assertTrue(page.contains("How both sides will know"), page);
        assertFalse(page.contains("What is counted or looked at"), "hints are for the editor alone");
    }
}
