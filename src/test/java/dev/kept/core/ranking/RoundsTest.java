package dev.kept.core.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RoundStanding.RoundState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of a round, each refusal with its sentence. */
class RoundsTest {

    private static final List<String> KEYS = List.of("A1", "B1", "C1", "D1", "E1");
    private static final List<String> OTHER = List.of("D1", "E1", "A1", "B1", "C1");
    private static final Speaker IT = new Speaker(Side.IT, List.of("key-pm", "pm"));
    private static final Speaker SALES = new Speaker(Side.BUSINESS, List.of("key-sales", "sales"));

    /** A day that the test sets. */
    private static final class Day extends Clock {
        private Instant now = Instant.parse("2026-11-10T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Day day = new Day();
    private final InMemoryRoundStore store = new InMemoryRoundStore();
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final Rounds rounds = new Rounds(
            store, goals, functions, new InMemoryOneAtATime(), new Capabilities(new InMemoryRuleStore(day)), day);

    @BeforeEach
    void a_house() {
        KEYS.forEach(key -> goals.save(new Goal(key, "Goal " + key, null)));
        functions.save(new BusinessFunction("Sales", null, null, List.of("sales")));
    }

    private static TypedRound typed(List<String> keys, String opens, String closes) {
        return new TypedRound("sales", "key-pm", keys, opens, closes);
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "given", Refusal::messageKey);
    }

    private GoalRound opened() {
        return rounds.open(typed(KEYS, "2026-11-10", "2026-11-20"), "admin").fold(round -> round, refusal -> {
            throw new AssertionError(refusal.messageKey());
        });
    }

    @Test
    void a_round_is_about_three_to_ten_goals_there_are_and_one_function() {
        assertEquals(
                "kept.rounds.error.goals",
                refusal(rounds.open(typed(List.of("A1", "B1", "NONE"), "2026-11-10", "2026-11-20"), "admin")));
        List<String> eleven = new ArrayList<>(KEYS);
        for (int i = 0; i < 6; i++) {
            eleven.add("MORE-" + i);
            goals.save(new Goal("MORE-" + i, "More", null));
        }
        assertEquals(
                "kept.rounds.error.goals", refusal(rounds.open(typed(eleven, "2026-11-10", "2026-11-20"), "admin")));
        assertEquals(
                "kept.rounds.error.function",
                refusal(rounds.open(new TypedRound("None", null, KEYS, "2026-11-10", "2026-11-20"), "admin")));
        for (String[] days : new String[][] {
            {"2026-11-20", "2026-11-10"}, {"2026-11-01", "2026-11-09"}, {"", "2026-11-20"}, {"2026-11-10", "soon"}
        }) {
            assertEquals("kept.rounds.error.days", refusal(rounds.open(typed(KEYS, days[0], days[1]), "admin")));
        }
        assertEquals("Sales", opened().terms().function());
    }

    @Test
    void there_is_one_round_at_a_time() {
        GoalRound first = opened();
        assertEquals("kept.rounds.error.other", refusal(rounds.open(typed(KEYS, "2026-12-10", "2026-12-20"), "admin")));
        rounds.close(first.id());
        assertEquals(RoundState.OVER, rounds.all().get(0).state());
        assertEquals(KEYS, opened().terms().keys());
    }

    @Test
    void an_order_holds_each_goal_once() {
        long id = opened().id();
        for (List<String> wrong : List.of(
                List.of("A1", "B1", "C1", "D1", "D1"),
                List.of("A1", "B1", "C1", "D1"),
                List.of("A1", "B1", "C1", "D1", "E1", "E1"),
                List.of("A1", "B1", "C1", "D1", "NONE"),
                List.<String>of())) {
            assertEquals("kept.rounds.error.own", refusal(rounds.say(id, IT, new SideView(wrong, KEYS))));
            assertEquals("kept.rounds.error.guess", refusal(rounds.say(id, IT, new SideView(KEYS, wrong))));
        }
        assertEquals(List.of(), store.rankings(id));
        assertEquals("kept.rounds.error.none", refusal(rounds.say(id + 1, IT, new SideView(KEYS, KEYS))));
    }

    @Test
    void answers_are_taken_from_the_first_day_to_the_last_and_not_after_closing() {
        SideView orders = new SideView(KEYS, OTHER);
        long id = rounds.open(typed(KEYS, "2026-11-12", "2026-11-20"), "admin").fold(GoalRound::id, refusal -> -1L);
        assertEquals("kept.rounds.closed.planned", refusal(rounds.say(id, IT, orders)));
        day.now = Instant.parse("2026-11-20T23:59:59Z");
        assertEquals("given", refusal(rounds.say(id, IT, orders)));
        day.now = Instant.parse("2026-11-21T00:00:00Z");
        assertEquals("kept.rounds.closed.over", refusal(rounds.say(id, SALES, orders)));
        assertEquals(Optional.empty(), rounds.last());
        assertNull(page(Side.BUSINESS).asked());
    }

    private RankingPage page(Side side) {
        return rounds.page(round -> Optional.of(side == Side.IT ? IT : SALES));
    }

    @Test
    void neither_side_is_told_the_other_ones_order_before_both_are_in() {
        long id = opened().id();
        rounds.say(id, IT, new SideView(KEYS, OTHER));
        assertEquals(Set.of(Side.IT), rounds.all().get(0).answered());
        RankingPage sales = page(Side.BUSINESS);
        assertNotNull(sales.asked());
        assertNull(sales.asked().said());
        assertNull(sales.last());
        assertEquals(new SideView(KEYS, OTHER), page(Side.IT).asked().said());
        assertNull(rounds.page(round -> Optional.empty()).asked());
        rounds.close(id);
        assertNull(page(Side.BUSINESS).last());

        long next = opened().id();
        rounds.say(next, SALES, new SideView(OTHER, KEYS));
        assertNull(page(Side.IT).asked().said());
        assertNull(page(Side.IT).last());
        rounds.say(next, IT, new SideView(KEYS, OTHER));
        RoundResult result = page(Side.IT).last();
        assertNotNull(result);
        assertEquals(SideWord.of(KEYS, new SideView(OTHER, KEYS)), result.business());
        assertEquals(SideWord.of(KEYS, new SideView(KEYS, OTHER)), result.it());
    }

    @Test
    void a_side_can_change_its_order_until_the_other_one_is_in() {
        long id = opened().id();
        rounds.say(id, IT, new SideView(KEYS, OTHER));
        rounds.say(id, IT, new SideView(OTHER, OTHER));
        rounds.say(id, SALES, new SideView(KEYS, KEYS));
        assertEquals("kept.rounds.closed.complete", refusal(rounds.say(id, IT, new SideView(KEYS, KEYS))));
        assertEquals("kept.rounds.closed.complete", refusal(rounds.say(id, SALES, new SideView(OTHER, KEYS))));
        assertEquals("given", refusal(rounds.say(id, SALES, new SideView(KEYS, KEYS))), "sent again");
        assertEquals(
                SideWord.of(KEYS, new SideView(OTHER, OTHER)),
                rounds.last().orElseThrow().it());
    }

    @Test
    void one_person_cannot_speak_for_both_sides_by_whichever_name() {
        long id = opened().id();
        rounds.say(id, IT, new SideView(KEYS, OTHER));
        Speaker same = new Speaker(Side.BUSINESS, List.of("pm@example.com", "PM"));
        assertEquals("kept.rounds.error.same_person", refusal(rounds.say(id, same, new SideView(KEYS, KEYS))));
        assertFalse(rounds.last().isPresent());
    }

    @Test
    void a_goal_that_was_renamed_or_removed_meanwhile_stays_as_it_was_asked() {
        long id = opened().id();
        goals.save(new Goal("A1", "Another name", null));
        goals.remove("B1");
        assertEquals("given", refusal(rounds.say(id, IT, new SideView(KEYS, OTHER))));
        assertEquals(
                "Goal A1", store.find(id).orElseThrow().terms().goals().get(0).name());
    }
}
