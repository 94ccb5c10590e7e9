package dev.kept.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalTreeTest {

    private static Goal goal(String key, @Nullable String parent) {
        return new Goal(
                key, GoalWording.named(key), new GoalPlace(GoalPlace.GoalLevel.ORGANISATION, null, parent), null, true);
    }

    @Test
    void a_goal_has_those_that_serve_it_at_however_many_removes() {
        GoalTree tree = new GoalTree(List.of(goal("A1", null), goal("B1", "A1"), goal("C1", "B1"), goal("D1", null)));
        assertEquals(Set.of("A1", "B1", "C1"), tree.under("A1"));
        assertEquals(Set.of("C1"), tree.under("C1"));
        assertEquals(Set.of(), tree.under("GONE"));
    }

    @Test
    void a_ring_ends() {
        GoalTree tree = new GoalTree(List.of(goal("A1", "B1"), goal("B1", "A1")));
        assertEquals(Set.of("A1", "B1"), tree.under("A1"));
    }
}
