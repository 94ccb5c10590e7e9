package dev.kept.jira.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalDeed;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who administers or leads a project confirms for IT; nobody else does, and nobody learns of a hidden project. */
class JiraProjectGoalsTest {

    private final FakeJira jira = new FakeJira();
    private final GoalBook book = new GoalBook(jira.goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, jira.clock);
    private final JiraProjectGoals goals = new JiraProjectGoals(jira.viewers(), jira.goals, book, jira.clock);

    @BeforeEach
    void a_goal() {
        book.save(new Goal("FAST", "Faster", null), "admin");
    }

    private String said() {
        return refusal(goals.say("SHOP", new GoalSaying("FAST", 1, GoalDeed.CONFIRM_GOAL, null)));
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "taken", refused -> refused.messageKey());
    }

    @Test
    void an_administrator_of_the_project_confirms_for_it_and_nobody_else() {
        assertEquals("kept.error.project_not_found", said());
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        assertEquals("kept.goals.error.not_for_it", said());
        assertTrue(book.history("FAST").confirmed(Side.IT).isEmpty());
        jira.granted.add("ADMINISTER_PROJECTS:SHOP");
        assertEquals("taken", said());
        assertTrue(book.history("FAST").confirmed(Side.IT).isPresent());
        assertTrue(book.history("FAST").confirmed(Side.BUSINESS).isEmpty(), "IT never speaks for the business");
    }

    @Test
    void a_goal_that_is_not_there_is_told_as_such() {
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        jira.granted.add("ADMINISTER_PROJECTS:SHOP");
        assertEquals("kept.error.goal_not_found", refusal(goals.goal("SHOP", "NONE")));
        assertEquals("kept.error.goal_not_found", refusal(goals.goal("SHOP", "no key")));
        assertEquals("taken", refusal(goals.goal("SHOP", "FAST")));
    }
}
