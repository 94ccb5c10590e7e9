package dev.kept.core.goal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.page.SharedInDeed.DeedQuestion;
import dev.kept.core.goal.page.SharedInDeed.DeedResult;
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

    private static final GoalAim REDUCE = new GoalAim(AimKind.REDUCE, BigDecimal.TEN, BigDecimal.ONE, null);

    @Test
    void what_nobody_can_decide_is_never_taken_as_passed() {
        for (PageFinding unknown : List.of(PageFinding.NOT_LOOKED, PageFinding.NOBODY_KNOWN)) {
            SharedInDeed best = SharedInDeed.of(goal(REDUCE, "", DAY), unknown, 3, 1, true);
            assertEquals(List.of(), best.with(DeedResult.FAILED));
            assertEquals(List.of(DeedQuestion.PAGE), best.with(DeedResult.NOT_KNOWN));
            assertFalse(best.whole());
        }
    }

    @Test
    void a_goal_that_passes_all_five_is_shared_in_deed() {
        assertTrue(SharedInDeed.of(goal(REDUCE, "", DAY), PageFinding.FINE, 3, 1, true)
                .whole());
        assertEquals(
                List.of(DeedQuestion.ALIVE),
                SharedInDeed.of(goal(REDUCE, "", DAY), PageFinding.FINE, 3, 1, false)
                        .with(DeedResult.FAILED));
        assertEquals(
                List.of(DeedQuestion.PAGE),
                SharedInDeed.of(goal(REDUCE, "", DAY), PageFinding.CLOSED_TO_BUSINESS, 3, 1, true)
                        .with(DeedResult.FAILED));
    }

    @Test
    void everything_that_is_missing_is_named() {
        SharedInDeed worst = SharedInDeed.of(goal(GoalAim.ACHIEVE, "", null), PageFinding.NONE, 5, 0, true);
        assertEquals(
                List.of(DeedQuestion.CONFIRMED, DeedQuestion.PAGE, DeedQuestion.MEASURE, DeedQuestion.BOTH_PROMISE),
                worst.with(DeedResult.FAILED));
    }

    @Test
    void where_nothing_is_counted_criteria_are_the_measure_and_numbers_where_something_is() {
        SharedInDeed achieve =
                SharedInDeed.of(goal(GoalAim.ACHIEVE, "Both see it.", DAY), PageFinding.FINE, 1, 1, true);
        assertEquals(List.of(), achieve.with(DeedResult.FAILED));
        GoalAim aimless = new GoalAim(AimKind.RAISE, null, null, null);
        assertEquals(
                List.of(DeedQuestion.MEASURE),
                SharedInDeed.of(goal(aimless, "Both see it.", DAY), PageFinding.FINE, 1, 1, true)
                        .with(DeedResult.FAILED));
    }
}
