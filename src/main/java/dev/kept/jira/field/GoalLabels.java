package dev.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;
import dev.kept.web.Links;
import java.util.Optional;

/** The goals that issues can be labelled with, and whether the person who labels may propose one that is not there. */
public final class GoalLabels {

    private final GoalStore goals;
    private final Viewers viewers;
    private final ApplicationProperties jira;

    public GoalLabels(GoalStore goals, Viewers viewers, ApplicationProperties jira) {
        this.goals = goals;
        this.viewers = viewers;
        this.jira = jira;
    }

    /** The goal with that key. */
    Optional<Goal> find(String key) {
        return goals.find(key);
    }

    /** The address at which whoever is logged in proposes a goal for the issue's project; empty for others. */
    String proposing(@Nullable Issue issue) {
        Project project = issue == null ? null : issue.getProjectObject();
        return project != null
                        && viewers.project(project.getKey()) instanceof Answer.Given<VisibleProject> seen
                        && seen.value().speaksForIt()
                ? jira.getBaseUrl(UrlMode.RELATIVE) + Links.PROPOSE_GOAL + "?project=" + Links.encode(project.getKey())
                : "";
    }
}
