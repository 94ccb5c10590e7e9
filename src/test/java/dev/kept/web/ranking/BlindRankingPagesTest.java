package dev.kept.web.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankingHouse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people are asked who answer blind for their side, and that nothing of it is told too early or kept on the way. */
class BlindRankingPagesTest extends RankingPages {

    private static final List<String> REVERSE = List.of("E1", "D1", "C1", "B1", "A1");

    private static Map<String, String> blind(GoalRound round, List<String> own, List<String> guess) {
        Map<String, String> typed = new HashMap<>(typed(round, own, guess));
        typed.put("blind", "true");
        return typed;
    }

    private void all(GoalRound round) throws IOException {
        for (int i = 0; i < 5; i++) {
            asked(jira(), "dev" + i, "POST", blind(round, RankingHouse.IT_ORDER, RankingHouse.IT_GUESS));
            asked(confluence(), "anna" + i, "POST", blind(round, RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS));
        }
    }

    @Test
    void everybody_in_the_groups_answers_once_and_nothing_waits_on_the_way() throws IOException {
        GoalRound round = house.openBlind();
        Document form = open(confluence(), "anna");
        assertTrue(form.text().contains("You can answer once and cannot change it."), form.text());
        assertFalse(form.text().contains("as the word of"), form.text());
        assertEquals("true", form.select("[name=blind]").attr("value"));
        assertTrue(open(confluence(), "sales").select("#kept-goal-order-form").size() == 1, "a contact is asked, too");
        assertEquals(0, open(confluence(), "stranger").select("form").size());
        assertEquals(0, open(jira(), "pm").select("form").size(), "no project lead alone, nor an administrator");
        assertEquals(0, open(jira(), "admin").select("form").size());

        asked(confluence(), "anna", "POST", blind(round, RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS));
        assertEquals("/host/plugins/servlet/kept/goal-order?saved", led);
        assertEquals(List.of(), kept.of("key-anna", 10), "nothing of it is kept in Confluence");
        Document after = asked(confluence(), "anna", "GET", Map.of("saved", ""));
        assertTrue(after.text().contains("Your order is counted."), after.text());
        assertEquals(0, after.select("form").size());
        asked(confluence(), "anna", "POST", blind(round, RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS));
        assertEquals(409, status.get());
        assertEquals(1, house.store.ballots(round.id()).get(Side.BUSINESS).people());
        asked(confluence(), "stranger", "POST", blind(round, RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS));
        assertEquals(403, status.get());
    }

    @Test
    void what_cannot_be_handed_over_is_refused_and_not_kept() throws IOException {
        GoalRound round = house.openBlind();
        away = true;
        asked(confluence(), "anna", "POST", blind(round, RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS));
        assertEquals(502, status.get());
        assertEquals(List.of(), kept.of("key-anna", 10));
    }

    @Test
    void no_page_changes_while_others_answer_and_afterwards_all_who_were_asked_read_the_same() throws IOException {
        GoalRound round = house.openBlind();
        String before = page(confluence(), "anna9") + page(jira(), "dev9") + page(jira(), "pm");
        all(round);
        assertEquals(before, page(confluence(), "anna9") + page(jira(), "dev9") + page(jira(), "pm"));
        house.rounds.close(round.id());
        for (Document result : List.of(open(jira(), "pm"), open(confluence(), "anna1"), open(confluence(), "sales"))) {
            assertEquals(
                    "You think you agree. You do not.",
                    result.select(".kept-sentence").text());
            assertTrue(result.text().contains("at least 5 people were heard"), result.text());
            assertEquals(5, result.select(".kept-orders line").size());
        }
        assertEquals(0, open(confluence(), "stranger").select(".kept-sentence").size());
    }

    @Test
    void a_side_that_does_not_agree_with_itself_is_told_so_and_shown_no_order() throws IOException {
        GoalRound round = house.openBlind();
        for (int i = 0; i < 6; i++) {
            List<String> own = i % 2 == 0 ? REVERSE : RankingHouse.SALES_ORDER;
            asked(jira(), "dev" + i, "POST", blind(round, RankingHouse.IT_ORDER, RankingHouse.IT_GUESS));
            asked(confluence(), "anna" + i, "POST", blind(round, own, RankingHouse.SALES_GUESS));
        }
        house.rounds.close(round.id());
        Document result = open(jira(), "pm");
        assertEquals(
                "Sales does not agree with itself yet.",
                result.select(".kept-sentence").text());
        assertEquals(0, result.select(".kept-orders").size());
        assertEquals(5, result.select("td:contains(Not of one mind)").size() - 3, "five goals, three comparisons");
    }
}
