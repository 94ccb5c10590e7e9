package dev.kept.core.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.goal.GoalBook.GoalSaying;

/** What those who administer or lead a project say of goals, for IT. Whoever is logged in asks; the port looks who that is. */
public interface ProjectGoals {

    /** The goal as whoever may confirm it for IT sees it. */
    Answer<GoalForIt> goal(String projectKey, String goalKey);

    /** Takes their word for IT, and answers the goal as it is then. */
    Answer<GoalForIt> say(String projectKey, GoalSaying saying);

    /**
     * A goal that somebody of the project can speak to.
     *
     * @param projectKey the project's present key
     * @param projectName the project's name
     * @param key of the goal
     * @param details what it is about and who confirmed it
     * @param draft of a check-in; {@code null} where IT does not own the goal, or it is closed
     */
    record GoalForIt(
            String projectKey,
            String projectName,
            String key,
            GoalDetails details,
            @Nullable CheckIn draft) {}
}
