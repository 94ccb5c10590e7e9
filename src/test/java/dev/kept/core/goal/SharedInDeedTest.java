package dev.kept.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.SharedInDeed.DeedQuestion;
import dev.kept.core.goal.SharedInDeed.DeedResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedInDeedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static GoalDetails goal(GoalAim aim, String criteria, LocalDate byBusiness) {
        GoalWording wording = new GoalWording("Name", "", aim, criteria, GoalWording.Sponsors.NONE, null);
        return new GoalDetails(wording, GoalPlace.ORGANISATION, true, 1, DAY, byBusiness);
    }

    @Test
    void what_nobody_can_decide_is_never_taken_as_passed() {
        GoalAim aim = new GoalAim(AimKind.REDUCE, BigDecimal.TEN, BigDecimal.ONE, null);
        SharedInDeed best = SharedInDeed.of(goal(aim, "", DAY), true, 3, 1, true);
        assertEquals(List.of(), best.with(DeedResult.FAILED));
        assertEquals(List.of(DeedQuestion.PAGE), best.with(DeedResult.NOT_KNOWN));
        assertFalse(best.whole());
        assertEquals(
                List.of(DeedQuestion.PAGE, DeedQuestion.ALIVE),
                SharedInDeed.of(goal(aim, "", DAY), true, 3, 1, false).with(DeedResult.NOT_KNOWN));
    }

    @Test
    void everything_that_is_missing_is_named() {
        SharedInDeed worst = SharedInDeed.of(goal(GoalAim.ACHIEVE, "", null), false, 5, 0, true);
        assertEquals(
                List.of(DeedQuestion.CONFIRMED, DeedQuestion.PAGE, DeedQuestion.MEASURE, DeedQuestion.BOTH_PROMISE),
                worst.with(DeedResult.FAILED));
    }

    @Test
    void where_nothing_is_counted_criteria_are_the_measure_and_numbers_where_something_is() {
        SharedInDeed achieve = SharedInDeed.of(goal(GoalAim.ACHIEVE, "Both see it.", DAY), true, 1, 1, true);
        assertEquals(List.of(), achieve.with(DeedResult.FAILED));
        GoalAim aimless = new GoalAim(AimKind.RAISE, null, null, null);
        assertEquals(
                List.of(DeedQuestion.MEASURE),
                SharedInDeed.of(goal(aimless, "Both see it.", DAY), true, 1, 1, true)
                        .with(DeedResult.FAILED));
    }
}
