package dev.kept.web.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.contact.Outbox;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankingHouse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What each side is asked, can say and reads on the page, and above all what not. */
class RankingPagesTest extends RankingPages {

    @Test
    void both_sides_answer_by_the_form_and_read_that_they_only_thought_they_agreed() throws IOException {
        GoalRound round = house.open();
        Document form = open(jira(), "pm");
        assertEquals(
                List.of(
                        "What matters most to IT?",
                        "What do you think Sales says?",
                        "Where should the effort go? (optional)"),
                form.select("legend").eachText());
        assertEquals(10, form.select("select[required]").size());
        assertEquals(0, form.select("option[selected]").size(), "no order is suggested");
        assertTrue(form.text().contains("Goal <A1>"), form.text());
        for (String id : form.select("select").eachAttr("id")) {
            assertEquals(1, form.select("label[for=" + id + "]").size(), id);
        }
        asked(jira(), "pm", "POST", typed(round, RankingHouse.IT_ORDER, RankingHouse.IT_GUESS));
        assertEquals("/host/plugins/servlet/kept/goal-order?saved", led);
        Document before = asked(jira(), "pm", "GET", Map.of("saved", ""));
        assertTrue(before.text().contains("The result appears here as soon as Sales has answered."), before.text());
        assertEquals(10, before.select("option[selected]").size(), "IT can change what it said");

        salesAnswers(round);
        for (Document result :
                List.of(open(jira(), "pm"), open(confluence(), "sales"), open(confluence(), "finance"))) {
            assertEquals(
                    "You think you agree. You do not.",
                    result.select(".kept-sentence").text());
            assertEquals(0, result.select("form").size());
            assertEquals(5, result.select(".kept-orders line").size());
            assertEquals(5, result.select(".kept-unseen tbody tr").size());
            assertTrue(result.select("details").text().contains("Sales, as IT guessed"), result.text());
            assertTrue(result.text().contains("Does IT know what Sales wants?"), result.text());
            assertTrue(result.text().contains("With 5 goals, a random order reaches 0.8"), result.text());
        }
        assertEquals(1, open(jira(), "dev").select(".kept-sentence").size(), "who is logged in to Jira reads it, too");
    }

    /** An attacker of each side compares every page with the one before the other side spoke. */
    @Test
    void no_page_of_one_side_changes_when_the_other_one_answers() throws IOException {
        GoalRound round = house.open();
        String sales = page(confluence(), "sales");
        String finance = page(confluence(), "finance");
        String dev = page(jira(), "dev");
        house.itSays(round);
        assertEquals(sales, page(confluence(), "sales"));
        assertEquals(finance, page(confluence(), "finance"));
        assertEquals(dev, page(jira(), "dev"));
        house.rounds.close(round.id());

        GoalRound next = house.open();
        String pm = page(jira(), "pm");
        String admin = page(jira(), "admin");
        asked(confluence(), "sales", "POST", typed(next, RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS));
        assertEquals(1, house.store.rankings(next.id()).size());
        assertEquals(pm, page(jira(), "pm"));
        assertEquals(admin, page(jira(), "admin"));
        assertEquals(dev, page(jira(), "dev"));
    }

    /** Without what is made anew for each page. */
    @Test
    void a_number_that_is_missing_or_given_twice_stays_as_typed_with_a_sentence() throws IOException {
        GoalRound round = house.open();
        Map<String, String> typed = typed(round, RankingHouse.IT_ORDER, RankingHouse.IT_GUESS);
        typed.put("guess-A1", "1");
        typed.put("guess-E1", "1");
        Document again = asked(jira(), "pm", "POST", typed);
        assertEquals(400, status.get());
        assertEquals(
                "The order of the other side: use each number from 1 to 5 once.",
                again.select("#kept-guess-error").text());
        assertEquals("1", again.select("#kept-guess-A1 option[selected]").val());
        assertEquals("1", again.select("#kept-own-E1 option[selected]").val());
        typed.put("own-E1", "<b>");
        assertEquals(
                "Your order: use each number from 1 to 5 once.",
                asked(jira(), "pm", "POST", typed).select("#kept-own-error").text());
        for (String odd : List.of("own-A1", "round", "stepId")) {
            Map<String, String> broken = typed(round, RankingHouse.IT_ORDER, RankingHouse.IT_GUESS);
            broken.remove(odd);
            asked(jira(), "pm", "POST", broken);
            assertEquals(400, status.get(), odd);
        }
        assertEquals(List.of(), house.store.rankings(round.id()));
    }

    @Test
    void who_does_not_speak_for_a_side_sees_no_form_and_can_send_none() throws IOException {
        GoalRound round = house.open();
        Map<String, String> typed = typed(round, RankingHouse.IT_ORDER, RankingHouse.IT_GUESS);
        assertEquals(0, open(jira(), "dev").select("form").size());
        Document refused = asked(jira(), "dev", "POST", typed);
        assertEquals(403, status.get());
        assertTrue(refused.text().contains("You do not answer for IT in this round"), refused.text());
        ours = false;
        asked(jira(), "pm", "POST", typed);
        assertEquals(403, status.get());
        ours = true;
        open(jira(), "");
        assertEquals(403, status.get());
        asked(jira(), "", "POST", typed);
        assertEquals(403, status.get());
        asked(confluence(), "finance", "POST", typed);
        assertTrue(
                open(confluence(), "finance").text().contains("There is no such round, or you do not answer in it."));
        assertEquals(List.of(), house.store.rankings(round.id()));
        asked(jira(), "admin", "POST", typed);
        assertEquals(1, house.store.rankings(round.id()).size(), "any administrator answers for IT");
        assertEquals(
                1, open(jira(), "admin").select("a[href$=/kept/goal-rounds]").size());
        assertEquals(0, open(jira(), "pm").select("a[href$=/kept/goal-rounds]").size());
    }

    @Test
    void while_jira_is_away_the_order_is_kept_and_arrives_later() throws IOException {
        GoalRound round = house.open();
        away = true;
        salesAnswers(round);
        Document waiting = open(confluence(), "sales");
        assertTrue(waiting.text().contains("On its way."), waiting.text());
        assertTrue(waiting.text().contains("Jira does not answer at the moment"), waiting.text());
        assertEquals(0, waiting.select("form").size());
        asked(confluence(), "sales", "POST", typed(round, RankingHouse.IT_ORDER, RankingHouse.IT_GUESS));
        assertEquals(409, status.get(), "one that is on its way is not overtaken");
        away = false;
        new Outbox(kept, this::sent).sendDue(Instant.now().plusSeconds(7_200), () -> false);
        assertEquals(1, house.store.rankings(round.id()).size());
        assertTrue(open(confluence(), "sales").text().contains("Your side has answered."));
        assertNull(open(confluence(), "sales").selectFirst(".kept-notice"));
    }

    @Test
    void without_a_channel_the_page_says_what_is_missing() throws IOException {
        channel = false;
        Document page = open(confluence(), "sales");
        assertEquals(200, status.get());
        assertTrue(page.text().contains("An administrator can open the channel between them."), page.text());
        assertFalse(page.text().contains("Try again in a minute."), page.text());
        assertNull(page.selectFirst("#kept-goal-order-form"));
    }

    @Test
    void in_read_only_mode_the_page_is_shown_and_takes_nothing() throws IOException {
        GoalRound round = house.open();
        readOnly = true;
        assertEquals(0, open(confluence(), "sales").select("form").size());
        salesAnswers(round);
        assertEquals(503, status.get());
        assertEquals(List.of(), kept.of("key-sales", 9));
    }

    @Test
    void under_five_goals_the_orders_stand_side_by_side_without_a_number() throws IOException {
        REST.subList(1, 3).forEach(house.goals::remove);
        GoalRound round = house.open();
        List<String> three = List.of("A1", "B1", "C1");
        asked(jira(), "pm", "POST", typed(round, three, three));
        asked(confluence(), "sales", "POST", typed(round, List.of("C1", "B1", "A1"), three));
        Document result = open(jira(), "pm");
        assertEquals(
                "Fewer than five goals give no figure. Compare the two orders.",
                result.select(".kept-sentence").text());
        assertFalse(result.text().contains("Likeness"), result.text());
        assertEquals(3, result.select(".kept-orders line").size());
        assertTrue(result.text().contains("Furthest apart: Goal <A1> (A1). IT puts it in place 1, Sales in place 3."));
    }
}
