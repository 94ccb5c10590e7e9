package dev.kept.jira.page;

import dev.kept.jira.access.VisibleProject;
import dev.kept.jira.goal.GoalViews;
import dev.kept.web.list.ProjectGoalsView;
import dev.kept.web.ranking.RankingLine;
import dev.kept.web.template.Markup;

/** The shared goals that a project's issues carry, and all others that are open. */
public final class GoalsTab {

    private final GoalViews goals;
    private final ProjectGoalsView view;
    private final RankingLine order;

    public GoalsTab(GoalViews goals, ProjectGoalsView view, RankingLine order) {
        this.goals = goals;
        this.view = view;
        this.order = order;
    }

    /**
     * Those of them that the viewer finds on issues of the project, the other open ones, and whether both sides put the house's
     * goals in one order.
     *
     * @param context Jira's own path
     */
    Markup html(VisibleProject project, String context) {
        return Markup.of(
                "{}{}",
                order.html(context),
                view.html(goals.of(project), project.project().getKey(), project.speaksForIt(), context));
    }
}
