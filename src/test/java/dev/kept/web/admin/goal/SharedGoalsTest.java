package dev.kept.web.admin.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.goal.TypedGoal;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedGoalsTest {

    private static final Goal.StrategyPage PAGE =
            new Goal.StrategyPage("link", 7, "Strategy", "https://wiki.example/7");

    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final GoalBook book = new GoalBook(
            goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, new TickingClock(LocalDate.of(2026, 11, 20)));
    private Answer<List<Goal.StrategyPage>> found = Answer.of(List.of(PAGE));
    private final SharedGoals admin = new SharedGoals(goals, book, new InMemoryFunctionStore(), words -> found, null);

    private static GoalForm form(String key, String name, String page) {
        return new GoalForm(new TypedGoal(false, Map.of("key", key, "name", name)), "strategy", page);
    }

    private String refusal(GoalForm form) {
        return admin.save(form, "ada").fold(goal -> "saved", refused -> refused.field() + " " + refused.messageKey());
    }

    @Test
    void a_goal_is_saved_with_the_page_as_confluence_names_it() {
        assertEquals("saved", refusal(form("FAST", "Faster", "7")));
        assertEquals(new Goal("FAST", "Faster", PAGE), goals.find("FAST").orElseThrow());
    }

    @Test
    void a_page_that_confluence_does_not_list_is_refused() {
        assertEquals("page kept.goals.error.page", refusal(form("FAST", "Faster", "8")));
        assertTrue(goals.all().isEmpty());
    }

    @Test
    void no_page_needs_no_confluence() {
        found = Answer.refused(Refusal.of(Refusal.Kind.UNREACHABLE, "kept.error.confluence_unreachable"));
        assertEquals("saved", refusal(form("FAST", "Faster", "")));
        assertNull(goals.find("FAST").orElseThrow().page());
        assertEquals("null kept.error.confluence_unreachable", refusal(form("SAFE", "Safer", "7")));
    }

    @Test
    void an_edited_goal_keeps_its_page_without_asking_confluence() {
        goals.save(new Goal("FAST", "Faster", PAGE));
        found = Answer.refused(Refusal.of(Refusal.Kind.NOT_LINKED, "kept.error.confluence_not_linked"));
        GoalForm edited =
                new GoalForm(new TypedGoal(true, Map.of("key", "FAST", "name", "Much faster")), "", GoalForm.KEEP);
        assertEquals("saved", refusal(edited));
        assertEquals(new Goal("FAST", "Much faster", PAGE), goals.find("FAST").orElseThrow());
    }

    @Test
    void no_title_is_kept_and_what_confluence_does_not_tell_is_not_shown() {
        goals.save(new Goal("FAST", "Faster", PAGE));
        goals.save(new Goal("SAFE", "Safer", new Goal.StrategyPage("link", 8, "Secret", "https://wiki.example/8")));
        assertEquals("", goals.find("SAFE").orElseThrow().page().title());
        StrategyPages wiki = new StrategyPages() {
            @Override
            public Answer<List<Goal.StrategyPage>> find(String text) {
                return found;
            }

            @Override
            public Map<Long, String> titles(Collection<Goal.StrategyPage> pages) {
                return Map.of(7L, "Renamed");
            }
        };
        assertEquals(
                Map.of("FAST", "Renamed"),
                new SharedGoals(goals, book, new InMemoryFunctionStore(), wiki, null).titles());
        assertEquals(Map.of(), admin.titles());
    }

    @Test
    void keys_and_names_keep_to_their_shape() {
        for (String bad : List.of("", "A", "1A", "A_B", "a", "A".repeat(31), "A B")) {
            assertEquals("key kept.goals.error.key", refusal(form(bad, "Name", "")), bad);
        }
        assertEquals("name kept.goals.error.name", refusal(form("FAST", "", "")));
        assertEquals("name kept.goals.error.name", refusal(form("FAST", "x".repeat(121), "")));
        assertEquals("name kept.goals.error.name", refusal(form("FAST", "two\nlines", "")));
    }

    @Test
    void a_new_goal_never_replaces_another_and_a_removed_one_cannot_be_edited() {
        goals.save(new Goal("FAST", "Faster", null));
        assertEquals("key kept.goals.error.taken", refusal(form("FAST", "Other", "")));
        assertEquals(
                "null kept.goals.error.gone",
                refusal(new GoalForm(new TypedGoal(true, Map.of("key", "GONE", "name", "Gone")), "", "")));
    }
}
