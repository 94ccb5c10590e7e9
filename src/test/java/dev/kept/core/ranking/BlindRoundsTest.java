package dev.kept.core.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.blind.TypedGroup;
import dev.kept.core.measure.agreement.Coorientation;
import dev.kept.core.measure.agreement.Coorientation.Finding;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RoundStanding.RoundState;
import dev.kept.core.ranking.TypedRound.TypedBlind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of a round in which many people of each side are asked blind. */
class BlindRoundsTest {

    private static final List<String> KEYS = RankingHouse.SALES_ORDER;
    private static final List<String> REVERSE = RankingHouse.IT_ORDER;
    private static final SideView VIEW = new SideView(KEYS, REVERSE);

    private final RankingHouse house = new RankingHouse();

    private static TypedRound typed(String itMembers, String itPeople, String businessPeople) {
        return new TypedRound(
                "Sales",
                "key-pm",
                KEYS,
                "2026-11-20",
                "2026-11-27",
                new TypedBlind(
                        new TypedGroup("", itPeople, itMembers), new TypedGroup("", businessPeople, "sales-people")));
    }

    private GoalRound opened() {
        return house.openBlind();
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "given", Refusal::messageKey);
    }

    private Answer<GoalRound> says(GoalRound round, Side side, String name, SideView view) {
        return house.rounds.say(round.id(), new Speaker(side, List.of("key-" + name, name)), view);
    }

    private void allSay(GoalRound round, Side side, int people, SideView view) {
        for (int i = 0; i < people; i++) {
            assertEquals("given", refusal(says(round, side, side.code() + i, view)));
        }
    }

    @Test
    void no_side_of_fewer_than_five_people_is_asked_blind_and_nobody_speaks_alone() {
        assertEquals("kept.rounds.error.it", refusal(house.rounds.open(typed("", "7", "8"), "admin")));
        assertEquals("kept.rounds.error.it", refusal(house.rounds.open(typed("devs", "4", "8"), "admin")));
        assertEquals("kept.rounds.error.it", refusal(house.rounds.open(typed("devs", "many", "8"), "admin")));
        assertEquals("kept.rounds.error.business", refusal(house.rounds.open(typed("devs", "7", "4"), "admin")));
        RoundTerms terms = opened().terms();
        assertNull(terms.speaker());
        assertEquals(5, terms.blind().leastAnswers());
    }

    @Test
    void nobody_answers_twice_nor_for_both_sides_by_whichever_name() {
        GoalRound round = opened();
        assertEquals("given", refusal(says(round, Side.IT, "ann", VIEW)));
        assertEquals("kept.rounds.error.once", refusal(says(round, Side.IT, "ann", VIEW)));
        Speaker same = new Speaker(Side.BUSINESS, List.of("ANN", "ann@example.com"));
        assertEquals("kept.rounds.error.once", refusal(house.rounds.say(round.id(), same, VIEW)));
        assertEquals(1, house.store.ballots(round.id()).get(Side.IT).people());
        assertTrue(page("ann").asked().answered());
        assertFalse(page("ann").waiting());
        assertTrue(page("ben").waiting());
    }

    private RankingPage page(String name) {
        return house.rounds.page(round -> Optional.of(new Speaker(Side.IT, List.of("key-" + name, name))));
    }

    @Test
    void an_order_holds_each_goal_once_and_points_make_a_hundred() {
        GoalRound round = opened();
        assertEquals("kept.rounds.error.own", refusal(says(round, Side.IT, "ann", new SideView(List.of("A1"), KEYS))));
        assertEquals(
                "kept.rounds.error.points",
                refusal(says(round, Side.IT, "ann", new SideView(KEYS, KEYS, Map.of("A1", 100)))));
        assertEquals(
                "kept.rounds.error.points",
                refusal(says(
                        round,
                        Side.IT,
                        "ann",
                        new SideView(KEYS, KEYS, Map.of("A1", 120, "B1", -20, "C1", 0, "D1", 0, "E1", 0)))));
        assertEquals(Map.of(), house.store.ballots(round.id()));
        assertTrue(page("ann").waiting(), "what was refused is not spent");
    }

    @Test
    void neither_side_sees_anything_before_the_round_is_over() {
        GoalRound round = opened();
        allSay(round, Side.IT, 6, VIEW);
        allSay(round, Side.BUSINESS, 6, new SideView(REVERSE, REVERSE));
        assertEquals(Optional.empty(), house.rounds.last());
        assertNull(page("it0").last());
        assertNull(page("it0").asked().said(), "not even what was said by the reader");
        assertEquals(RoundState.OPEN, house.rounds.all().get(0).state());
        assertFalse(house.rounds.all().get(0).settled());
        assertEquals("given", refusal(says(round, Side.IT, "late", VIEW)), "it stays open for the others");

        house.rounds.close(round.id());
        RoundResult result = house.rounds.last().orElseThrow();
        assertEquals(List.of(), result.divided());
        Coorientation found = result.found().orElseThrow();
        assertEquals(Finding.FALSE_CONSENSUS, found.finding());
        assertEquals("kept.rounds.closed.complete", refusal(says(round, Side.IT, "later", VIEW)));
        assertEquals(Optional.empty(), house.store.key(round.id()), "nobody can find out who answered");
    }

    @Test
    void four_of_a_side_are_nothing_and_what_they_said_is_thrown_away() {
        GoalRound round = opened();
        allSay(round, Side.IT, 6, VIEW);
        allSay(round, Side.BUSINESS, 4, VIEW);
        assertEquals(Set.of(Side.IT), house.rounds.all().get(0).answered());
        house.rounds.close(round.id());
        assertEquals(Optional.empty(), house.rounds.last());
        assertEquals(RoundState.OVER, house.rounds.all().get(0).state());
        assertEquals(Set.of(Side.IT), house.store.ballots(round.id()).keySet());
    }

    @Test
    void a_side_that_does_not_agree_with_itself_has_no_list_and_nothing_is_compared_with_it() {
        GoalRound round = opened();
        allSay(round, Side.IT, 5, VIEW);
        for (int i = 0; i < 6; i++) {
            List<String> order = i % 2 == 0 ? KEYS : List.of("E1", "D1", "C1", "B1", "A1");
            says(round, Side.BUSINESS, "b" + i, new SideView(order, KEYS));
        }
        house.rounds.close(round.id());
        RoundResult result = house.rounds.last().orElseThrow();
        assertEquals(List.of(Side.BUSINESS), result.divided());
        Coorientation found = result.found().orElseThrow();
        assertEquals(Finding.NOT_ONE_MIND, found.finding());
        assertNull(found.agreement());
        assertNull(found.accuracyIt(), "there is no order that IT could know");
        assertNotNull(found.accuracyBusiness(), "the business is of one mind about IT");
        assertEquals(1, found.accuracyBusiness().tau(), 1e-9);
        assertEquals(Set.of(), found.mistaken());
    }

    @Test
    void the_daily_clean_up_forgets_who_answered_once_the_last_day_is_over() {
        GoalRound round = opened();
        allSay(round, Side.IT, 5, VIEW);
        house.rounds.settle();
        assertTrue(house.store.key(round.id()).isPresent(), "it is open");
        house.store.close(round.id(), house.rounds.today());
        house.rounds.settle();
        assertEquals(Optional.empty(), house.store.key(round.id()));
        assertEquals("kept.rounds.closed.over", refusal(says(round, Side.IT, "late", VIEW)));
    }
}
