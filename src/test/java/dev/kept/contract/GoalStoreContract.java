package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.goal.CheckIn;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalCycle;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Goal WHOLE = new Goal(
            "FEWER-CALLS",
            new GoalWording(
                    "Fewer calls",
                    "Service has time for those who need help.",
                    new GoalAim(
                            AimKind.REDUCE, new BigDecimal("140.50"), new BigDecimal("90"), LocalDate.of(2026, 12, 31)),
                    "Calls a day, mean of the quarter \u2013 f\u00fcr alle",
                    new GoalWording.Sponsors("Head of Applications", "Head of Service"),
                    new GoalCycle("2026-Q4")),
            new GoalPlace(GoalLevel.FUNCTION, "Service", "GROWTH"),
            null,
            false);

    private static GoalEvent event(String key, int number, GoalEventKind kind, Side side, String step) {
        Set<GoalPart> parts = kind == GoalEventKind.CHANGED ? Set.of(GoalPart.NAME, GoalPart.PAGE) : Set.of();
        Word word = side == null ? Word.STATED : Word.ANSWERED;
        Instant at = Instant.parse("2026-11-20T09:00:00.123Z").plusSeconds(number);
        return new GoalEvent(key, number, kind, side, word, "u-" + number, at, parts, step, null);
    }

    @Test
    void everything_that_is_told_of_a_goal_is_found_again_and_can_be_taken_away() {
        GoalStore goals = goals();
        goals.save(WHOLE);
        assertEquals(List.of(WHOLE), goals.all());
        assertEquals(Optional.of(WHOLE), goals.find(WHOLE.key()));
        Goal bare = new Goal(WHOLE.key(), WHOLE.name(), null);
        goals.save(bare);
        assertEquals(Optional.of(bare), goals.find(WHOLE.key()));
        goals.save(WHOLE);
        assertEquals(List.of(WHOLE), goals.all());
    }

    @Test
    void what_happened_is_kept_in_its_order_and_outlives_the_goal() {
        GoalStore goals = goals();
        GoalEvent made = event("GROWTH", 1, GoalEventKind.MADE, null, null);
        GoalEvent confirmed = event("GROWTH", 2, GoalEventKind.CONFIRMED, Side.IT, null);
        GoalEvent other = event("RETURNS-2026", 1, GoalEventKind.CONFIRMED, Side.BUSINESS, "step-12345678");
        GoalEvent changed = event("GROWTH", 3, GoalEventKind.CHANGED, null, null);
        GoalEvent removed = event("GROWTH", 4, GoalEventKind.REMOVED, null, null);
        goals.save(GROWTH, List.of(made));
        goals.append(other);
        goals.append(confirmed);
        goals.save(GROWTH, List.of(changed));
        assertEquals(List.of(made, confirmed, changed), goals.events("GROWTH"));
        goals.remove("GROWTH", List.of(removed));
        assertEquals(List.of(made, confirmed, changed, removed, other), goals.events());
        assertEquals(List.of(other), goals.events("RETURNS-2026"));
        assertEquals(List.of(), goals.events("NOPE"));
        assertEquals(List.of(), goals.events(""));
        assertEquals(Optional.empty(), goals.find("GROWTH"));
    }

    @Test
    void a_number_is_taken_once_and_whoever_comes_second_writes_nothing() {
        GoalStore goals = goals();
        goals.save(GROWTH, List.of(event("GROWTH", 1, GoalEventKind.MADE, null, null)));
        GoalEvent second = event("GROWTH", 1, GoalEventKind.CONFIRMED, Side.IT, null);
        assertThrows(RuntimeException.class, () -> goals.append(second));
        Goal renamed = new Goal("GROWTH", "Other", null);
        assertThrows(RuntimeException.class, () -> goals.save(renamed, List.of(second)));
        assertThrows(RuntimeException.class, () -> goals.remove("GROWTH", List.of(second)));
        assertEquals(List.of(GROWTH), goals.all());
        assertEquals(1, goals.events().size());
    }

    @Test
    void a_check_in_comes_back_with_its_counts_and_words() {
        GoalStore goals = goals();
        goals.save(GROWTH);
        for (CheckIn checkIn :
                List.of(new CheckIn(3, 1, 2, 0, "Half of the way, \u00fcber 40 %"), new CheckIn(0, 0, 0, 12, null))) {
            GoalEvent event = new GoalEvent(
                    GROWTH.key(),
                    checkIn.kept() + 1,
                    GoalEventKind.CHECKED_IN,
                    Side.BUSINESS,
                    Word.ANSWERED,
                    "u-sales",
                    Instant.parse("2026-11-20T09:00:00Z"),
                    Set.of(),
                    null,
                    checkIn);
            goals.append(event);
            assertTrue(goals.events(GROWTH.key()).contains(event), checkIn::toString);
        }
    }
}
