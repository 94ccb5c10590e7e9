package dev.kept.jira.page;

import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.jira.access.VisibleProject;
import dev.kept.jira.goal.GoalViews;
import dev.kept.web.list.ProjectGoalsView;
import dev.kept.web.template.Markup;

/** The shared goals that a project's issues carry, and all others that are open. */
public final class GoalsTab {

    private final GoalViews goals;
    private final ProjectGoalsView view;

    public GoalsTab(GoalViews goals, ProjectGoalsView view) {
        this.goals = goals;
        this.view = view;
    }

    /**
     * Those of them that the viewer finds on issues of the project, and the other open ones.
     *
     * @param context Jira's own path
     */
    Answer<Markup> html(VisibleProject project, String context) {
        return goals.off()
                .map(Answer::<Markup>refused)
                .orElseGet(() -> Answer.of(
                        view.html(goals.of(project), ref(project.project()), project.speaksForIt(), context)));
    }

    private static ProjectRef ref(Project project) {
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }

    /** Whether there is such a tab. */
    boolean there() {
        return goals.off().isEmpty();
    }
}
