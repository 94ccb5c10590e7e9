package dev.kept.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Refusal;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedGoalTest {

    private static final List<String> FUNCTIONS = List.of("Sales", "Service");

    private static TypedGoal typed(String... pairs) {
        Map<String, String> typed = new HashMap<>(Map.of("key", "FAST", "name", "Faster"));
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return new TypedGoal(false, typed);
    }

    private static List<String> wrong(TypedGoal typed, Goal... goals) {
        return typed.wrong(List.of(goals), FUNCTIONS).stream()
                .map(one -> one.field() + " " + one.messageKey().substring("kept.goals.error.".length()))
                .toList();
    }

    @Test
    void key_and_name_are_enough() {
        assertEquals(List.of(), wrong(typed()));
        assertEquals(new Goal("FAST", "Faster", null), typed().goal(FUNCTIONS, null));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        TypedGoal bad = typed(
                "key",
                "x",
                "name",
                "",
                "brings",
                "x".repeat(401),
                "criteria",
                "two\nlines",
                "kind",
                "win",
                "start",
                "many",
                "target",
                "1e5",
                "by",
                "soon",
                "itSponsor",
                "x".repeat(121),
                "cycle",
                "spring",
                "owner",
                "function:Gone",
                "parent",
                "NONE");
        assertEquals(
                List.of(
                        "key key",
                        "name name",
                        "brings text",
                        "criteria text",
                        "itSponsor role",
                        "kind kind",
                        "start number",
                        "target number",
                        "by day",
                        "cycle cycle",
                        "owner owner",
                        "parent parent"),
                wrong(bad));
    }

    @ParameterizedTest
    @CsvSource({
        "reduce, 10, 3, ''",
        "reduce, 3, 10, target lower",
        "reduce, 3, 3, target lower",
        "raise, 3, '10,5', ''",
        "raise, 10, 3, target higher",
        "raise, '', '', ''",
        "raise, 3, '', target both_numbers",
        "reduce, '', 3, start both_numbers",
        "achieve, 3, 4, start no_numbers",
        "keep_running, '', 4, target no_numbers",
        "reduce, -1, -2.5, ''"
    })
    void numbers_go_with_the_kind_and_in_its_direction(String kind, String start, String target, String expected) {
        List<String> wrong = wrong(typed("kind", kind, "start", start, "target", target));
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), wrong);
    }

    @Test
    void what_was_typed_becomes_the_goal_and_back() {
        TypedGoal typed = typed(
                "kind",
                "raise",
                "start",
                "38",
                "target",
                "50,50",
                "by",
                "2026-12-31",
                "cycle",
                "Q4 2026",
                "owner",
                "function:Sales",
                "state",
                "closed",
                "businessSponsor",
                "Head of Sales");
        Goal goal = typed.goal(FUNCTIONS, null);
        assertEquals(
                new GoalAim(AimKind.RAISE, new BigDecimal("38"), new BigDecimal("50.5"), LocalDate.of(2026, 12, 31)),
                goal.wording().aim());
        assertEquals("2026-Q4", goal.wording().cycle().text());
        assertEquals(new GoalPlace(GoalLevel.FUNCTION, "Sales", null), goal.place());
        assertEquals(false, goal.open());
        assertEquals(goal, TypedGoal.of(goal).goal(FUNCTIONS, null));
        assertEquals(
                List.of(),
                TypedGoal.of(goal).wrong(List.of(goal), FUNCTIONS).stream()
                        .map(Refusal::messageKey)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2026 q1, 2026-01-01, 2026-03-31",
        "2026-10-01 to 2027-03-31, 2026-10-01, 2027-03-31",
        "2026-10-01 bis 2027-03-31, 2026-10-01, 2027-03-31"
    })
    void a_cycle_is_a_year_a_quarter_or_two_days(String text, LocalDate first, LocalDate last) {
        GoalCycle cycle = GoalCycle.of(text).orElseThrow();
        assertEquals(first, cycle.first());
        assertEquals(last, cycle.last());
        assertEquals(cycle, GoalCycle.of(cycle.text()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "26",
        "2026-Q5",
        "2026-12-31 to 2026-01-01",
        "2026-13-01 to 2026-14-01",
        "0001",
        "2026-02-30 to 2026-03-30"
    })
    void no_other_text_is_a_cycle(String text) {
        assertEquals(false, GoalCycle.of(text).isPresent(), text);
    }

    @Test
    void a_goal_serves_no_goal_that_serves_it() {
        Goal top = new Goal("TOP", "Top", null);
        Goal middle = new Goal("MIDDLE", top.wording(), new GoalPlace(GoalLevel.ORGANISATION, null, "TOP"), null, true);
        TypedGoal changed = new TypedGoal(true, Map.of("key", "TOP", "name", "Top", "parent", "MIDDLE"));
        assertEquals(List.of("parent parent"), wrong(changed, top, middle));
        assertEquals(List.of(), wrong(typed("parent", "MIDDLE"), top, middle));
        assertEquals(List.of("parent parent"), wrong(typed("parent", "FAST"), top));
    }

    @Test
    void a_key_is_free_for_a_new_goal_and_taken_for_one_that_changes() {
        assertEquals(List.of("key taken"), wrong(typed(), new Goal("FAST", "Other", null)));
        assertEquals(List.of("null gone"), wrong(new TypedGoal(true, typed().typed())));
    }
}
