package dev.kept.jira.goal;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalBook.GoalSaying;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalHistory;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.ProjectGoals;
import dev.kept.core.promise.Side;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;
import java.time.Clock;

/** Lets those who administer or lead a project confirm goals for IT. */
public final class JiraProjectGoals implements ProjectGoals {

    private final Viewers viewers;
    private final GoalStore goals;
    private final GoalBook book;
    private final Clock clock;

    public JiraProjectGoals(Viewers viewers, GoalStore goals, GoalBook book, Clock clock) {
        this.viewers = viewers;
        this.goals = goals;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Answer<GoalForIt> goal(String projectKey, String goalKey) {
        return speaking(projectKey)
                .flatMap(project -> found(goalKey).map(goal -> shown(project, goal, book.history(goal.key()))));
    }

    @Override
    public Answer<GoalForIt> say(String projectKey, GoalSaying saying) {
        return speaking(projectKey).flatMap(project -> found(saying.goalKey()).flatMap(goal -> book.say(
                        saying, Side.IT, project.viewer().user().getKey())
                .map(history -> shown(project, goal, history))));
    }

    private Answer<VisibleProject> speaking(String projectKey) {
        return viewers.project(projectKey)
                .flatMap(project -> project.speaksForIt()
                        ? Answer.of(project)
                        : Answer.refused(Refusal.of(
                                Refusal.Kind.FORBIDDEN,
                                "kept.goals.error.not_for_it",
                                project.project().getKey())));
    }

    private Answer<Goal> found(String key) {
        Goal goal = Goal.isKey(key) ? goals.find(key).orElse(null) : null;
        return goal == null
                ? Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.goal_not_found", key))
                : Answer.of(goal);
    }

    private GoalForIt shown(VisibleProject project, Goal goal, GoalHistory history) {
        return new GoalForIt(
                project.project().getKey(),
                project.project().getName(),
                goal.key(),
                GoalDetails.of(goal, history, clock.getZone()),
                goal.open() && goal.place().ownedBy(Side.IT) ? book.draft(history, goal.key()) : null);
    }
}
