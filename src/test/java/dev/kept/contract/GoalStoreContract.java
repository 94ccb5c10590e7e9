package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of goals must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class GoalStoreContract {

    private static final Goal RETURNS = new Goal(
            "RETURNS-2026",
            "Halve the time until a return is refunded \u2013 f\u00fcr alle",
            new Goal.StrategyPage("3a-9", 98_765_432_101L, "Returns & refunds", "http://wiki/x?pageId=1&a=%20b"));
    private static final Goal GROWTH = new Goal("GROWTH", "Two new countries", null);

    /** The store under test. */
    protected abstract GoalStore goals();

    @Test
    void what_was_saved_is_found_again() {
        GoalStore goals = goals();
        goals.save(RETURNS);
        goals.save(GROWTH);
        assertEquals(Optional.of(RETURNS), goals.find("RETURNS-2026"));
        assertEquals(Optional.of(GROWTH), goals.find("GROWTH"));
        assertEquals(Optional.empty(), goals.find("NOPE"));
    }

    @Test
    void all_goals_come_by_key() {
        GoalStore goals = goals();
        assertEquals(List.of(), goals.all());
        goals.save(RETURNS);
        goals.save(GROWTH);
        assertEquals(List.of(GROWTH, RETURNS), goals.all());
    }

    @Test
    void saving_again_replaces_the_goal_and_may_take_its_page_away() {
        GoalStore goals = goals();
        goals.save(RETURNS);
        Goal changed = new Goal(RETURNS.key(), "Refund within a day", null);
        goals.save(changed);
        assertEquals(List.of(changed), goals.all());
        goals.save(RETURNS);
        assertEquals(List.of(RETURNS), goals.all());
    }

    @Test
    void a_removed_goal_is_gone_and_removing_it_again_does_nothing() {
        GoalStore goals = goals();
        goals.save(RETURNS);
        goals.remove(RETURNS.key());
        goals.remove(RETURNS.key());
        assertEquals(List.of(), goals.all());
        assertEquals(Optional.empty(), goals.find(RETURNS.key()));
    }
}
