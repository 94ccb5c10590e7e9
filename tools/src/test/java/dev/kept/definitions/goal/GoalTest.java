package dev.kept.definitions.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.definitions.goal.GoalAlignment.GoalPage;
import dev.kept.definitions.goal.GoalAlignment.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shared goals and the work that points at them. */
final class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void without_work_or_goals_there_are_no_figures() {
        GoalAlignment none = new GoalAlignment(List.of(), Map.of(), TODAY, 180);
        assertNull(none.labelled().value());
        assertNull(none.alignedEffort());
        assertNull(none.linkHealth().value());
        assertEquals(List.of(), none.withoutWork());
    }

    @Test
    void work_without_effort_is_still_counted_as_items() {
        GoalAlignment unmeasured =
                new GoalAlignment(List.of(new Work(0, "G", false)), Map.of("G", new GoalPage(true, null)), TODAY, 180);
        assertNull(unmeasured.orphanEffort());
        assertEquals(1, unmeasured.aligned().value());
    }

    @Test
    void keeping_the_lights_on_is_in_no_denominator() {
        Map<String, GoalPage> goals =
                Map.of("G", new GoalPage(true, TODAY), "H", new GoalPage(true, TODAY.minusDays(181)));
        GoalAlignment alignment =
                new GoalAlignment(List.of(new Work(5, "G", false), new Work(95, null, true)), goals, TODAY, 180);
        assertEquals(1, alignment.alignedEffort());
        assertEquals(0, alignment.orphanEffort());
        assertEquals(0.5, alignment.healthyGoals().value());
        assertEquals(List.of("H"), alignment.withoutWork());
    }
}
